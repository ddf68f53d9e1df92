using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Accounts;

/// <summary>Ends sessions, with what must stop on every node because of it.</summary>
internal sealed class EndSessions(SupportDbContext db, WriteTransaction writes, Revocations revocations, TimeProvider time)
{
    /// <summary>Ends one of one's own sessions.</summary>
    /// <exception cref="Refusal"><c>not_found</c> for ended ones and those of others.</exception>
    public Task OneAsync(Guid accountId, Guid sessionId, CancellationToken cancellation) => ThenApplyAsync(accountId, async () =>
    {
        var ended = await AddAsync(accountId, session => session == sessionId, cancellation);
        return ended.Count == 1 ? ended : throw Refusal.NotFound();
    }, cancellation);

    /// <summary>
    /// Runs the work and what <see cref="AddAsync"/> gave in one transaction, the account locked, then lets it take effect.
    /// </summary>
    public async Task ThenApplyAsync(Guid accountId, Func<Task<IReadOnlyList<Revocation>>> work, CancellationToken cancellation) =>
        revocations.ApplyOwn(await writes.RunAsync(async () =>
        {
            await writes.LockAccountAsync(accountId, cancellation);
            return await work();
        }, cancellation));

    /// <summary>Inside a transaction: ends those open sessions of an account that are meant.</summary>
    public async Task<IReadOnlyList<Revocation>> AddAsync(
        Guid accountId, Func<Guid, bool> isMeant, CancellationToken cancellation)
    {
        var now = time.Now();
        var open = await db.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null).ToListAsync(cancellation);
        var ended = new List<Revocation>();
        foreach (var session in open.Where(s => isMeant(s.Id)))
        {
            session.EndedAt = now;
            ended.Add(new Revocation { Kind = RevocationKind.Session, At = now, SessionId = session.Id });
        }

        db.Revocations.AddRange(ended);
        return ended;
    }
}
