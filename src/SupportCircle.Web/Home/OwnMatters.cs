using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Connection;
using SupportCircle.Domain.Connection.Practices;
using SupportCircle.Web.Moderation;

namespace SupportCircle.Web.Home;

/// <summary>What there is of somebody's own, as counts and times: one statement, and nothing that is sealed.</summary>
internal sealed class OwnMatters(SupportDbContext db)
{
    public Task<Found> OfAsync(Guid memberId, DateOnly day, CancellationToken cancellation)
    {
        var notes = db.NotesFor(memberId).Where(note => note.SeenAt == null);
        var told = MyDecisions.Told(db, memberId);
        var checkIns = db.CheckIns.Where(c => c.MemberId == memberId).OrderByDescending(c => c.Number);
        var days = db.PracticeDays.Where(d => d.MemberId == memberId && d.Day == day);
        return db.Members.Where(member => member.Id == memberId).Select(member => new Found(
            notes.Count(),
            told.Max(decision => (DateTime?)decision.DecidedAt),
            told.Join(db.Appeals, decision => decision.Id, appeal => appeal.DecisionId, (_, appeal) => appeal.DecidedAt).Max(),
            checkIns.Select(c => (DateTime?)c.At).FirstOrDefault(),
            days.Select(d => d.PracticeId).FirstOrDefault(),
            days.Select(d => d.Answer).FirstOrDefault(),
            db.Interests.Any(interests => interests.MemberId == memberId))).FirstAsync(cancellation);
    }

    /// <param name="NewNotes">Not seen yet.</param>
    /// <param name="DecidedAt">Of the newest decision of which they are told.</param>
    /// <param name="AppealedAt">When the newest answer to an appeal of theirs was given.</param>
    /// <param name="CheckedInAt">When they last did.</param>
    /// <param name="PracticeId">Of the day; null while none was chosen.</param>
    /// <param name="PracticeAnswer">What they have said of it.</param>
    /// <param name="HasSaidInterests">Whether they have said what they live through.</param>
    internal sealed record Found(
        int NewNotes,
        DateTime? DecidedAt,
        DateTime? AppealedAt,
        DateTime? CheckedInAt,
        string? PracticeId,
        PracticeAnswer? PracticeAnswer,
        bool HasSaidInterests);
}
