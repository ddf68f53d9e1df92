using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>The figures of the cases that somebody sees: as many statements whatever the range, each by an index.</summary>
internal sealed class ReadFigures(SupportDbContext db, DeskAccess desks, ReadWitness witness, TimeProvider time)
{
    /// <param name="from">The first day, UTC; null for the beginning of twelve weeks.</param>
    /// <param name="to">The day after the last; null for tomorrow.</param>
    /// <param name="circleId">Of one circle alone; null of all.</param>
    /// <exception cref="Refusal"><c>invalid</c> for a range that is none; <c>not_found</c> for a circle that one does not look after.</exception>
    public async Task<CaseFigures> RunAsync(DeskSeat desk, string? from, string? to, Guid? circleId, CancellationToken cancellation)
    {
        var now = time.Now();
        var range = FigureRange.Of(from, to, now);
        if (circleId is { } wanted && !desk.IsAdministrator && !desk.CircleIds.Contains(wanted))
        {
            throw Refusal.NotFound();
        }

        var rows = await RowsAsync(desk, range, circleId, cancellation);
        var circles = await CirclesAsync(rows, circleId, cancellation);
        if (circleId is { } one && !circles.ContainsKey(one))
        {
            throw Refusal.NotFound();
        }

        var people = desk.IsAdministrator ? await PeopleAsync(rows, cancellation) : [];
        var load = new LoadTable(range, rows, desk, people);
        return new FigureTable(range, rows, now).Of(circleId, circles, load, await witness.RunAsync(desk, range, circleId, cancellation));
    }

    private async Task<FigureRows> RowsAsync(DeskSeat desk, FigureRange range, Guid? circleId, CancellationToken cancellation)
    {
        var (start, end) = (range.Start, range.End);
        var spells = desks.Spells(desk).Where(s => circleId == null || s.CircleId == circleId);
        var cases = desks.Cases(desk).Where(c => circleId == null || c.CircleId == circleId);
        var later = spells.Where(s => s.DecidedAt >= end);
        return new FigureRows(
            range,
            [
                .. await Rows(spells.Where(s => s.DecidedAt >= start && s.DecidedAt < end)).ToListAsync(cancellation),
                .. await Rows(later.Where(s => s.OpenedAt >= start && s.OpenedAt < end)).ToListAsync(cancellation),
                .. await Rows(later.Where(s => s.LookedAt >= start && s.LookedAt < end && s.OpenedAt < start)).ToListAsync(cancellation),
            ],
            await cases.Where(c => c.ClosedAt == null)
                .Select(c => new OpenRow(
                    c.CircleId,
                    c.Severity,
                    c.OpenedAt,
                    c.LookedAt,
                    c.LookedByMemberId,
                    db.CaseEvents.Any(e => e.CaseId == c.Id && e.Kind == CaseEventKind.Claimed && e.At >= c.OpenedAt))).ToListAsync(cancellation),
            await (
                from appeal in db.Appeals
                where appeal.DecidedAt >= start && appeal.DecidedAt < end
                join decision in db.Decisions on appeal.DecisionId equals decision.Id
                where decision.AboutMemberId != desk.MemberId && (desk.IsAdministrator || desk.CircleIds.Contains(decision.CircleId))
                    && (circleId == null || decision.CircleId == circleId)
                select new AppealRow(decision.CircleId, appeal.Outcome!.Value)).ToListAsync(cancellation));
    }

    private static IQueryable<SpellRow> Rows(IQueryable<CaseSpell> spells) =>
        spells.Select(s => new SpellRow(s.CircleId, s.OpenedAt, s.LookedAt, s.LookedByMemberId, s.DecidedAt, s.DecidedByMemberId));

    private async Task<Dictionary<Guid, string>> CirclesAsync(FigureRows rows, Guid? circleId, CancellationToken cancellation)
    {
        var ids = rows.Began.Select(one => one.CircleId)
            .Concat(rows.Looked.Select(one => one.CircleId)).Concat(rows.Decided.Select(one => one.CircleId))
            .Concat(rows.Open.Select(one => one.CircleId)).Concat(rows.Appeals.Select(one => one.CircleId))
            .Concat(circleId is { } one ? [one] : []).Distinct().ToList();
        return await db.Circles.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name })
            .ToDictionaryAsync(c => c.Id, c => c.Name, cancellation);
    }

    private async Task<Dictionary<Guid, string>> PeopleAsync(FigureRows rows, CancellationToken cancellation)
    {
        var ids = rows.Looked.Concat(rows.Decided).Select(one => one.By).OfType<Guid>().Distinct().ToList();
        return await db.Members.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.DisplayName })
            .ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancellation);
    }
}
