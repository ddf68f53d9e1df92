using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// The log as the judge of what a node has delivered: how far circles are, and what follows a position. It asks for no
/// seat, since whom it is delivered to has been asked for theirs.
/// </summary>
public sealed class LogTail(SupportDbContext db, SealedTexts texts)
{
    private readonly MessageRows _rows = new(db, texts);

    /// <summary>How far these circles are, in one statement.</summary>
    public async Task<IReadOnlyDictionary<Guid, LogPosition>> PositionsAsync(
        IReadOnlyCollection<Guid> circleIds, CancellationToken cancellation)
    {
        var ids = circleIds.ToArray();
        var rows = await db.Circles.Where(circle => EF.Parameter(ids).Contains(circle.Id))
            .Select(circle => new { circle.Id, circle.LastSequence, circle.LastChange }).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Id, row => new LogPosition(row.LastSequence, row.LastChange));
    }

    /// <summary>A page of messages and a page of changes after a position, each in ascending order without gaps. The
    /// messages have no acknowledgements: those are among the changes.</summary>
    public async Task<(IReadOnlyList<ReadMessage> Messages, IReadOnlyList<ReadChange> Changes)> AfterAsync(
        Guid circleId, LogPosition position, CancellationToken cancellation)
    {
        // Changes first: whatever they change is then among the messages, or was delivered before.
        var changes = await _rows.ChangesAsync(circleId, position.Change, long.MaxValue, cancellation);
        var messages = await _rows.OpenWordsAsync(
            _rows.Of(circleId).Where(row => row.Message.Sequence > position.Sequence)
                .OrderBy(row => row.Message.Sequence).Take(ConversationLimits.Page),
            cancellation);
        return (await _rows.MentioningAsync(circleId, messages, cancellation), changes);
    }
}
