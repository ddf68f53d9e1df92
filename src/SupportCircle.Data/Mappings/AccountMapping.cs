using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Mappings;

internal sealed class AccountMapping
    : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<IdentityRole<Guid>>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityRoleClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    private const int NameLength = 128;
    private const int StampLength = 64;
    private const int ValueLength = 1_024;

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.PasswordHash).HasMaxLength(256);
        account.Property(a => a.SecurityStamp).HasMaxLength(StampLength);
        account.Property(a => a.ConcurrencyStamp).HasMaxLength(StampLength);
        account.Property(a => a.PhoneNumber).HasMaxLength(32);
        account.Property(a => a.Language).HasMaxLength(Languages.CodeLength);

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

    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> role)
    {
        role.Property(r => r.ConcurrencyStamp).HasMaxLength(StampLength);
        role.HasData(OrganisationRoles.All.Select((name, index) => new IdentityRole<Guid>
        {
            Id = new Guid(0x019a0001, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)(index + 1)),
            Name = name,
            NormalizedName = name.ToUpperInvariant(),
            ConcurrencyStamp = name,
        }));
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim)
    {
        claim.Property(c => c.ClaimType).HasMaxLength(NameLength);
        claim.Property(c => c.ClaimValue).HasMaxLength(ValueLength);
    }

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<Guid>> claim)
    {
        claim.Property(c => c.ClaimType).HasMaxLength(NameLength);
        claim.Property(c => c.ClaimValue).HasMaxLength(ValueLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        // Keys of an index: SQL Server takes 900 bytes in a clustered one.
        login.Property(l => l.LoginProvider).HasMaxLength(NameLength);
        login.Property(l => l.ProviderKey).HasMaxLength(NameLength);
        login.Property(l => l.ProviderDisplayName).HasMaxLength(NameLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.Property(t => t.LoginProvider).HasMaxLength(NameLength);
        token.Property(t => t.Name).HasMaxLength(NameLength);
        token.Property(t => t.Value).HasMaxLength(ValueLength);
    }
}
