using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// What one's own screen folds in a circle. Every number reaches everybody all the same: a reader whose log had holes could not tell
/// a loss from a block.
/// </summary>
internal sealed class ReadFolds(SupportDbContext db, CircleAccess access, TopicFolds topics)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>.</exception>
    public async Task<Folds> RunAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var reader = await access.ReaderAsync(circleId, memberId, cancellation);
        var own = reader.Seat;
        var seats = await (
            from block in db.Blocks
            where block.CircleId == circleId && block.BlockerSeatId == own.Id
            join seat in db.Seats on block.BlockedSeatId equals seat.Id
            orderby block.At
            select new Author(seat.Id, seat.Name)).ToListAsync(cancellation);
        var sequences = await db.Reports.Where(r => r.ReporterSeatId == own.Id && r.Hides)
            .OrderByDescending(r => r.ReportedAt).Take(ModerationLimits.FoldedMessages).Select(r => r.Sequence!.Value)
            .ToListAsync(cancellation);
        return new Folds(seats, [.. sequences.Distinct()])
        {
            Stories = await topics.StoriesAsync(reader, cancellation),
            UpTo = reader.End.Sequence,
        };
    }
}
