using SupportCircle.Domain.Connection;

namespace SupportCircle.Data.Connection;

/// <summary>Which warm notes reach whom.</summary>
public static class NotesSent
{
    /// <summary>
    /// Those that somebody keeps: not what a block cut, what they have put away, what was taken out of sight, nor what comes from
    /// somebody whom they have blocked since.
    /// </summary>
    public static IQueryable<WarmNote> NotesFor(this SupportDbContext db, Guid memberId) => db.WarmNotes.Where(note =>
        !note.IsCut && note.RemovedAt == null && note.HiddenAt == null
        && db.Seats.Where(seat => seat.MemberId == memberId).Select(seat => seat.Id).Contains(note.ReceiverSeatId)
        && !db.Blocks.Any(block => block.CircleId == note.CircleId
            && block.BlockerSeatId == note.ReceiverSeatId && block.BlockedSeatId == note.AuthorSeatId));
}
