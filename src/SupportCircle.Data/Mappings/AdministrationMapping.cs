using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class AdministrationMapping
    : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<FirstRunCode>, IEntityTypeConfiguration<TeamInvitation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisation");
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Name).HasMaxLength(OrganisationLimits.NameLength);
        organisation.Property(o => o.Email).HasMaxLength(MemberLimits.EmailLength);
        organisation.Property(o => o.Phone).HasMaxLength(OrganisationLimits.PhoneLength);
        organisation.Property(o => o.Website).HasMaxLength(OrganisationLimits.WebsiteLength);
    }

    public void Configure(EntityTypeBuilder<FirstRunCode> code)
    {
        code.ToTable("FirstRunCode");
        code.Property(c => c.Id).ValueGeneratedNever();
        code.Property(c => c.Hash).HasMaxLength(32);
        code.Property(c => c.Protected).HasMaxLength(1_000);
    }

    public void Configure(EntityTypeBuilder<TeamInvitation> invitation)
    {
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.Property(i => i.CodeHash).HasMaxLength(32);
        invitation.HasIndex(i => i.CodeHash).IsUnique();
        invitation.HasIndex(i => i.ExpiresAt);
        invitation.HasOne<Member>().WithMany().HasForeignKey(i => i.MadeByMemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
