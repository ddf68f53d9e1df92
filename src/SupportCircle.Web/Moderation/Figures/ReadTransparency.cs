using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>
/// What the organisation can show of a year. It counts every case, those about its reader too: a report that is shown to others must
/// not depend on who has made it.
/// </summary>
internal sealed class ReadTransparency(SupportDbContext db, TimeProvider time)
{
    private const int FirstYear = 2000;

    /// <param name="year">This one and those before; null for this one.</param>
    /// <exception cref="Refusal"><c>invalid</c> for a year that there is nothing of.</exception>
    public async Task<TransparencyReport> RunAsync(int? year, CancellationToken cancellation)
    {
        var present = time.Now().Year;
        var chosen = year ?? present;
        if (chosen < FirstYear || chosen > present)
        {
            throw Refusal.Invalid("year", $"{FirstYear} to {present}.");
        }

        var range = FigureRange.OfYear(chosen);
        var reports = await ReportsAsync(range, cancellation);
        var outcomes = await OutcomesAsync(range, cancellation);
        var decisions = await DecisionsAsync(range, cancellation);
        var appeals = await AppealsAsync(range, cancellation);
        return new TransparencyReport(
            chosen,
            chosen < present,
            CountBand.AtLeast(reports.Values.Sum()),
            [.. Enum.GetValues<ReportCategory>().Select(one => new CategoryCount(one, Band(reports, one)))],
            CountBand.AtLeast(outcomes.Values.Sum()),
            [.. Enum.GetValues<ReportOutcome>().Select(one => new OutcomeCount(one, Band(outcomes, one)))],
            Band(decisions, _ => true),
            [.. Enum.GetValues<DecisionKind>().Select(one => new KindCount(one, Band(decisions, row => row.Kind == one)))],
            [.. Enum.GetValues<DecisionGround>().Select(one => new GroundCount(one, Band(decisions, row => row.Ground == one)))],
            Band(decisions, row => row.BySoftware),
            CountBand.AtLeast(await db.Appeals.CountAsync(a => a.MadeAt >= range.Start && a.MadeAt < range.End, cancellation)),
            Band(appeals, AppealOutcome.Upheld),
            Band(appeals, AppealOutcome.Overturned),
            await LookTimesAsync(range, cancellation),
            await DecisionTimesAsync(range, cancellation));
    }

    private Task<Dictionary<ReportCategory, int>> ReportsAsync(FigureRange range, CancellationToken cancellation) =>
        db.Reports.Where(r => r.ReportedAt >= range.Start && r.ReportedAt < range.End)
            .GroupBy(r => r.Category).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private Task<Dictionary<ReportOutcome, int>> OutcomesAsync(FigureRange range, CancellationToken cancellation) =>
        db.CaseSpells.Where(s => s.DecidedAt >= range.Start && s.DecidedAt < range.End)
            .GroupBy(s => s.Outcome).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private Task<List<DecisionRow>> DecisionsAsync(FigureRange range, CancellationToken cancellation) =>
        db.Decisions.Where(d => d.DecidedAt >= range.Start && d.DecidedAt < range.End)
            .GroupBy(d => new { d.Kind, d.Ground, d.BySoftware })
            .Select(group => new DecisionRow(group.Key.Kind, group.Key.Ground, group.Key.BySoftware, group.Count()))
            .ToListAsync(cancellation);

    private Task<Dictionary<AppealOutcome, int>> AppealsAsync(FigureRange range, CancellationToken cancellation) =>
        db.Appeals.Where(a => a.DecidedAt >= range.Start && a.DecidedAt < range.End)
            .GroupBy(a => a.Outcome!.Value).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private async Task<ReportTimes> LookTimesAsync(FigureRange range, CancellationToken cancellation)
    {
        var ended = await db.CaseSpells.Where(s => s.LookedAt >= range.Start && s.LookedAt < range.End)
            .Select(s => new Happened(s.CircleId, s.OpenedAt, s.LookedAt, null)).ToListAsync(cancellation);
        var open = await db.Cases.Where(c => c.ClosedAt == null && c.LookedAt >= range.Start && c.LookedAt < range.End)
            .Select(c => new Happened(c.CircleId, c.OpenedAt, c.LookedAt!.Value, null)).ToListAsync(cancellation);
        return Times([.. ended, .. open]);
    }

    private async Task<ReportTimes> DecisionTimesAsync(FigureRange range, CancellationToken cancellation) => Times(
        await db.CaseSpells.Where(s => s.DecidedAt >= range.Start && s.DecidedAt < range.End)
            .Select(s => new Happened(s.CircleId, s.OpenedAt, s.DecidedAt, null)).ToListAsync(cancellation));

    private static ReportTimes Times(IReadOnlyCollection<Happened> moments)
    {
        var times = TimesTakenBy.Of(moments);
        return CountBand.AtLeast(times.Count) == 0 ? new ReportTimes(null, null) : new ReportTimes(times.MedianSeconds, times.SlowSeconds);
    }

    private static int Band<T>(Dictionary<T, int> counts, T one)
        where T : notnull => CountBand.AtLeast(counts.GetValueOrDefault(one));

    private static int Band(List<DecisionRow> rows, Func<DecisionRow, bool> isOne) =>
        CountBand.AtLeast(rows.Where(isOne).Sum(row => row.Count));

    private sealed record DecisionRow(DecisionKind Kind, DecisionGround? Ground, bool BySoftware, int Count);
}
