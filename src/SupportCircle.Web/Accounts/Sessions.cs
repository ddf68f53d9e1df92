using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// Which sessions are open, remembered for a short time. A revocation empties what it concerns, so that the end of a
/// session holds at once; other changes (a role, a name) within <see cref="Remembered"/>.
/// </summary>
public sealed partial class Sessions(IServiceScopeFactory scopes, TimeProvider time, ILogger<Sessions> logger) : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    // Counts the revocations and changes that were heard of.
    private long _forgotten;

    /// <returns>The session if it is open, else null.</returns>
    public ValueTask<SessionStanding?> FindAsync(Guid sessionId, CancellationToken cancellation) =>
        _known.TryGetValue(sessionId, out SessionStanding? standing)
            ? ValueTask.FromResult(standing)
            : new ValueTask<SessionStanding?>(ReadAsync(sessionId, cancellation));

    public void Forget(Revocation revocation)
    {
        Interlocked.Increment(ref _forgotten);
        if (revocation.SessionId is { } sessionId)
        {
            _known.Remove(sessionId);
        }
        else if (revocation.Kind is RevocationKind.Member or RevocationKind.Erased)
        {
            foreach (var key in _known.Keys)
            {
                if (_known.TryGetValue(key, out SessionStanding? standing) && standing?.MemberId == revocation.MemberId)
                {
                    _known.Remove(key);
                }
            }
        }
    }

    /// <summary>Lets a changed name, language or role show at once on this node.</summary>
    public void Forget(Guid sessionId)
    {
        Interlocked.Increment(ref _forgotten);
        _known.Remove(sessionId);
    }

    public void Dispose() => _known.Dispose();

    private async Task<SessionStanding?> ReadAsync(Guid sessionId, CancellationToken cancellation)
    {
        var forgotten = Interlocked.Read(ref _forgotten);
        if (await QueryAsync(sessionId, cancellation) is not { } row)
        {
            return null;
        }

        Remember(row.Standing, forgotten);
        if (time.Now() - row.LastSeenAt >= SeenEvery)
        {
            // Nobody who only reads waits for the writers' turn.
            _ = NoteSeenAsync(sessionId);
        }

        return row.Standing;
    }

    private async Task<(SessionStanding Standing, DateTime LastSeenAt)?> QueryAsync(Guid sessionId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();

        // A row for each role. As a list inside of one row, SQLite would gather the roles of all accounts for each session.
        var rows = await (
            from session in db.Sessions
            where session.Id == sessionId && session.EndedAt == null
            join account in db.Users on session.AccountId equals account.Id
            join member in db.Members on session.AccountId equals member.AccountId
            from given in db.UserRoles.Where(given => given.UserId == session.AccountId).DefaultIfEmpty()
            from role in db.Roles.Where(role => role.Id == given!.RoleId).DefaultIfEmpty()
            select new { session.AccountId, session.LastSeenAt, member.Id, member.DisplayName, account.Language, member.State, Role = role!.Name })
            .ToListAsync(cancellation);
        return rows is [var row, ..]
            ? (new SessionStanding(
                sessionId, row.AccountId, row.Id, row.DisplayName, row.Language, row.State, Roles(rows.Select(r => r.Role))), row.LastSeenAt)
            : null;
    }

    private static List<string> Roles(IEnumerable<string?> names) => [.. names.OfType<string>().Order(StringComparer.Ordinal)];

    // What ended while it was read is not remembered: the next who asks is told by the database.
    private void Remember(SessionStanding standing, long forgotten)
    {
        if (Interlocked.Read(ref _forgotten) != forgotten)
        {
            return;
        }

        _known.Set(standing.SessionId, standing, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
        if (Interlocked.Read(ref _forgotten) != forgotten)
        {
            _known.Remove(standing.SessionId);
        }
    }

    private async Task NoteSeenAsync(Guid sessionId)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
            var now = time.Now();
            await scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(
                () => db.Sessions.Where(s => s.Id == sessionId)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now)),
                CancellationToken.None);
        }
        catch (Exception failure)
        {
            // A list of sessions that is a little behind is no reason to refuse anybody.
            LogNotNoted(failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "When a session was last seen could not be noted: {Failure}.")]
    private partial void LogNotNoted(string failure);
}
