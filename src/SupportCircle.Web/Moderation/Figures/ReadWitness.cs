using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Data;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>The times to the first answer in the circles that somebody looks after: two statements whatever the range.</summary>
internal sealed class ReadWitness(SupportDbContext db)
{
    public async Task<WitnessFigures> RunAsync(DeskSeat desk, FigureRange range, Guid? circleId, CancellationToken cancellation)
    {
        var (start, end) = (range.Start, range.End);
        var noted = db.AwaitedAnswers.Where(a => a.SaidAt >= start && a.SaidAt < end && (circleId == null || a.CircleId == circleId));
        var seen = desk.IsAdministrator ? noted : noted.Where(a => desk.CircleIds.Contains(a.CircleId));
        var rows = await (
            from one in seen
            join message in db.Messages on new { one.CircleId, one.Sequence } equals new { message.CircleId, message.Sequence }
            select new { one.CircleId, one.SaidAt, one.AnsweredAt, IsReadable = message.GoneAt == null && message.HiddenAt == null })
            .ToListAsync(cancellation);
        var counted = rows.Where(row => row.AnsweredAt is not null || row.IsReadable)
            .Select(row => new SaidAndAnswered(row.CircleId, row.SaidAt, row.AnsweredAt)).ToList();
        return WitnessTable.Of(range, counted, await CirclesAsync(counted, cancellation));
    }

    private Task<Dictionary<Guid, string>> CirclesAsync(List<SaidAndAnswered> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.CircleId).Distinct().ToList();
        return db.Circles.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name, cancellation);
    }
}

/// <summary>A story, or the first words of somebody.</summary>
/// <param name="AnsweredAt">Null while nobody has answered.</param>
internal readonly record struct SaidAndAnswered(Guid CircleId, DateTime SaidAt, DateTime? AnsweredAt);
