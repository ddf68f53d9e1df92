using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>What a case is about, as it stands now.</summary>
/// <param name="Message">Also as a warm note stands; null when the case is about a person.</param>
internal sealed record CaseScene(Circle Circle, Seat Seat, Member Member, MessageStanding? Message)
{
    /// <summary>Of the same person, in the thread that the case is about; null in other cases.</summary>
    public Seat? ThreadSeat { get; private init; }

    /// <summary>The warm note that the case is about; null when it is about something else.</summary>
    public WarmNote? Note { get; init; }

    /// <summary>Inside a write transaction the rows are tracked, and what is decided about them is saved.</summary>
    public static async Task<CaseScene> OfAsync(
        SupportDbContext db, Hiding hiding, ModerationCase one, CancellationToken cancellation)
    {
        var row = await (
            from seat in db.Seats
            where seat.Id == one.AboutSeatId
            join circle in db.Circles on seat.CircleId equals circle.Id
            join member in db.Members on seat.MemberId equals member.Id
            select new { seat, circle, member }).FirstAsync(cancellation);
        if (one.NoteId is { } noteId)
        {
            var note = await db.WarmNotes.FirstOrDefaultAsync(n => n.Id == noteId, cancellation);
            return new CaseScene(row.circle, row.seat, row.member, note is null ? null : Standing(note)) { Note = note };
        }

        var message = one.Sequence is { } sequence ? await hiding.StandingAsync(one.CircleId, sequence, cancellation) : null;
        var threadSeat = one.ThreadSeatId is { } threadSeatId ? await db.Seats.FirstOrDefaultAsync(s => s.Id == threadSeatId, cancellation) : null;
        return new CaseScene(row.circle, row.seat, row.member, message) { ThreadSeat = threadSeat };
    }

    /// <exception cref="Refusal"><c>not_allowed</c> for what is outside one's powers; <c>conflict</c> for what cannot be done as things
    /// are.</exception>
    public void Refuse(DeskSeat desk, IEnumerable<DecisionKind> kinds)
    {
        var allowed = DecisionRules.Allowed(Standing(desk));
        var other = kinds.Where(kind => !allowed.Contains(kind)).ToList();
        if (other.Count == 0)
        {
            return;
        }

        var possible = DecisionRules.Allowed(Standing(desk) with { IsAdministrator = true });
        throw other.Exists(possible.Contains)
            ? Refusal.NotAllowed("Only administrators decide that.")
            : Refusal.Conflict("As things are, that cannot be done: " + string.Join(", ", other) + ".");
    }

    public CaseStanding Standing(DeskSeat desk) =>
        new(desk.IsAdministrator, Message, Seat.State, Seat.Role, Member.State) { IsNote = Note is not null };

    private static MessageStanding Standing(WarmNote note) =>
        new(note.AuthorSeatId, IsGone: note.RemovedAt is not null, Revision: 0, note.HiddenAt);
}
