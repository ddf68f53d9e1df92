using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>What one sees and sets of one's own account.</summary>
internal sealed class MyAccount(SupportDbContext db, WriteTransaction writes, Sessions sessions)
{
    public async Task<AccountDetails> DetailsAsync(Guid accountId, CancellationToken cancellation) => await (
        from account in db.Users
        where account.Id == accountId
        join member in db.Members on account.Id equals member.AccountId
        select new AccountDetails(account.Email!, member.DisplayName, account.CreatedAt)).FirstOrDefaultAsync(cancellation)
        ?? throw Refusal.NotFound();

    public async Task<IReadOnlyList<AccountSession>> SessionsAsync(Guid accountId, Guid current, CancellationToken cancellation) =>
        await db.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null)
            .OrderByDescending(s => s.LastSeenAt)
            .Select(s => new AccountSession(s.Id, s.Device, s.CreatedAt, s.LastSeenAt, s.Id == current))
            .ToListAsync(cancellation);

    /// <summary>Changes how new circles will know this person; in each circle the name there stays.</summary>
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task RenameAsync(DisplayNameRequest request, Guid memberId, Guid sessionId, CancellationToken cancellation)
    {
        var name = PersonName.Clean(request.DisplayName, "displayName");
        await writes.RunAsync(
            () => db.Members.Where(m => m.Id == memberId && m.State != MemberState.Erased)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.DisplayName, name), cancellation),
            cancellation);
        sessions.Forget(sessionId);
    }

    /// <summary>Chooses what mails are written in, and pages on every device that this person signs in on.</summary>
    /// <exception cref="Refusal"><c>invalid</c> for a language that there are no texts in; nothing is changed.</exception>
    public async Task ChooseLanguageAsync(LanguageRequest request, Guid accountId, Guid sessionId, CancellationToken cancellation)
    {
        var language = Languages.Known(request.Language, "language");
        await writes.RunAsync(
            () => db.Users.Where(a => a.Id == accountId)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.Language, language), cancellation),
            cancellation);
        sessions.Forget(sessionId);
    }
}
