using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>An installation is not left without anybody who administers it. Inside a write transaction.</summary>
internal sealed class LastAdministrator(SupportDbContext db, WriteTransaction writes)
{
    // Those who may do it now.
    private IQueryable<Guid> All => db.AdministratorMembers().Where(m => m.State == MemberState.Active).Select(m => m.AccountId);

    /// <summary>Locks an account; an administrator's with those of all others, so that of two who go at once the second sees that the
    /// first has gone.</summary>
    public async Task LockAsync(Guid accountId, CancellationToken cancellation)
    {
        var all = await All.ToListAsync(cancellation);
        List<Guid> locked = all.Contains(accountId) ? [.. all.Order()] : [accountId];
        foreach (var id in locked)
        {
            await writes.LockAccountAsync(id, cancellation);
        }
    }

    /// <exception cref="Refusal"><c>conflict</c>.</exception>
    public async Task RefuseAsync(Guid accountId, CancellationToken cancellation)
    {
        var all = await All.ToListAsync(cancellation);
        if (all is [var only] && only == accountId)
        {
            throw Refusal.Conflict("An installation is not left without an administrator: name another one first.");
        }
    }
}
