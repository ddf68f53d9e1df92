using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<Interests>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Property(m => m.DisplayName).HasMaxLength(MemberLimits.DisplayNameLength);
        member.HasIndex(m => m.AccountId).IsUnique();
        member.HasIndex(m => m.SuspendedUntil);
        member.HasOne<Account>().WithOne().HasForeignKey<Member>(m => m.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Interests> interests)
    {
        interests.ToTable("Interests");
        interests.HasKey(i => i.MemberId);
        interests.HasOne<Member>().WithOne().HasForeignKey<Interests>(i => i.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
