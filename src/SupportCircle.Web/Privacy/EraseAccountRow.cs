using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Privacy;

/// <summary>
/// Deletes what was private to somebody: the account with its address, password, roles, sessions and tokens, the mails that
/// wait, what they hope for, their safety plan, drafts, topics that they fold, their journal and days, codes that they have made. What is left of the
/// member has no name. Inside a write transaction.
/// </summary>
internal sealed class EraseAccountRow(SupportDbContext db, Mailbox mailbox)
{
    public async Task RunAsync(Guid memberId, CancellationToken cancellation)
    {
        await db.Interests.Where(i => i.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.SafetyPlans.Where(p => p.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.StoryDrafts.Where(d => d.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.FoldedTopics.Where(f => f.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.JournalEntries.Where(e => e.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.PracticeDays.Where(d => d.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.CheckIns.Where(c => c.MemberId == memberId).ExecuteDeleteAsync(cancellation);
        await db.TeamInvitations.Where(i => i.MadeByMemberId == memberId).ExecuteDeleteAsync(cancellation);
        var account = await (
            from member in db.Members
            where member.Id == memberId
            join row in db.Users on member.AccountId equals row.Id
            select row).AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (account?.Email is { } email)
        {
            await mailbox.EmptyAsync(db, email, cancellation);
        }

        // A member has an account. This one nobody can sign in to, and its id stands in no mail and no cookie.
        var hollow = Hollow(Guid.CreateVersion7());
        db.Add(hollow);
        await db.SaveChangesAsync(cancellation);
        await db.Members.Where(m => m.Id == memberId).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.AccountId, hollow.Id).SetProperty(m => m.DisplayName, string.Empty)
                .SetProperty(m => m.State, MemberState.Erased).SetProperty(m => m.SuspendedUntil, (DateTime?)null),
            cancellation);
        if (account is not null)
        {
            // Sessions, roles and tokens go with it.
            await db.Users.Where(a => a.Id == account.Id).ExecuteDeleteAsync(cancellation);
        }
    }

    /// <summary>An account of nobody.</summary>
    public static Account Hollow(Guid id) => new() { Id = id, CreatedAt = DateTime.UnixEpoch, SecurityStamp = null, ConcurrencyStamp = null };
}
