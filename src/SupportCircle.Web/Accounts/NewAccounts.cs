using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Accounts;

/// <summary>Makes an account and its member; inside a write transaction of the caller's.</summary>
internal sealed class NewAccounts(SupportDbContext db, WriteTransaction writes, ILookupNormalizer normalizer, TimeProvider time)
{
    /// <summary>The account of an address as it is now, and stays until the transaction ends; null when there is none.</summary>
    public async Task<Account?> FindLockedAsync(string email, CancellationToken cancellation)
    {
        var normalized = EmailAddress.Key(email, normalizer);
        var id = await db.Users.Where(a => a.NormalizedEmail == normalized).Select(a => a.Id).FirstOrDefaultAsync(cancellation);
        if (id == Guid.Empty)
        {
            return null;
        }

        await writes.LockAccountAsync(id, cancellation);
        return await db.Users.FirstOrDefaultAsync(a => a.Id == id, cancellation);
    }

    /// <summary>
    /// Somebody signs up with an address that another sign-up has named but nobody has confirmed. Whoever was first may
    /// not have been its owner: their name and language go, and every link that was sent before is void.
    /// </summary>
    public async Task StartAnewAsync(Account unconfirmed, string displayName, string? language, CancellationToken cancellation)
    {
        unconfirmed.RenewStamp();
        unconfirmed.Language = language;
        unconfirmed.ConsentedAt = time.Now();
        var member = await db.Members.FirstAsync(m => m.AccountId == unconfirmed.Id, cancellation);
        member.DisplayName = displayName;
    }

    public async Task<Member> AddAsync(
        string email, string passwordHash, string displayName, IReadOnlyCollection<string> roles, bool isConfirmed, string? language,
        CancellationToken cancellation)
    {
        var now = time.Now();
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            Email = email,
            NormalizedEmail = normalizer.NormalizeEmail(email),
            EmailConfirmed = isConfirmed,
            CreatedAt = now,
            Language = language,
            ConsentedAt = now,
        };
        account.SetPassword(passwordHash);
        var member = new Member { Id = Guid.CreateVersion7(), AccountId = account.Id, DisplayName = displayName, CreatedAt = now };
        var roleIds = await db.Roles.Where(r => roles.Contains(r.Name!)).Select(r => r.Id).ToListAsync(cancellation);
        db.Add(account);
        db.Add(member);
        db.AddRange(roleIds.Select(role => new IdentityUserRole<Guid> { UserId = account.Id, RoleId = role }));
        foreach (var role in roles.Where(role => !string.Equals(role, OrganisationRoles.Member, StringComparison.Ordinal)))
        {
            writes.Record(new AuditNote(AuditAction.RoleGiven, ActorId: null) { MemberId = member.Id, Subject = role });
        }

        return member;
    }
}
