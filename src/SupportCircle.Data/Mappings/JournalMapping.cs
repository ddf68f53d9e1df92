using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Connection.Journal;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class JournalMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.HasKey(e => new { e.MemberId, e.Number });
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.HasIndex(e => new { e.MemberId, e.Id }).IsUnique();
        entry.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
