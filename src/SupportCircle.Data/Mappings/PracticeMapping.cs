using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class PracticeMapping : IEntityTypeConfiguration<PracticeDay>
{
    public void Configure(EntityTypeBuilder<PracticeDay> day)
    {
        day.HasKey(d => new { d.MemberId, d.Day });
        day.Property(d => d.PracticeId).HasMaxLength(PracticeLimits.IdLength);
        day.HasOne<Member>().WithMany().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
