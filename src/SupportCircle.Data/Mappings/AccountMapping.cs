using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class AccountMapping
    : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.Id).ValueGeneratedNever();

        // The address is the sign-in name: one account for one address, also under a race of two sign-ups.
        account.HasIndex(a => a.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
    }

    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("AccountSessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Device).HasMaxLength(80);
        session.HasIndex(s => s.AccountId);
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> role) =>
        role.HasData(OrganisationRoles.All.Select((name, index) => new IdentityRole<Guid>
        {
            Id = new Guid(0x019a0001, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)(index + 1)),
            Name = name,
            NormalizedName = name.ToUpperInvariant(),
            ConcurrencyStamp = name,
        }));
}
