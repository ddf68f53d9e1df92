using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Data;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Alerts;

/// <summary>What the last drills have measured, in as many statements whatever there is.</summary>
internal sealed class ReadDrills(SupportDbContext db, TimeProvider time)
{
    /// <summary>Of the circles that they look after, the newest first.</summary>
    public async Task<IReadOnlyList<DrillView>> RunAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var kept = time.Now().AddDays(-AlertLimits.DrillDays);
        var newest = db.Drills.Where(d => d.StartedAt > kept);
        var seen = desk.IsAdministrator ? newest : newest.Where(d => desk.CircleIds.Contains(d.CircleId));
        var rows = await (
            from drill in seen
            join circle in db.Circles on drill.CircleId equals circle.Id
            join starter in db.Members on drill.StartedByMemberId equals starter.Id
            join c in db.Members on drill.ClaimedByMemberId equals (Guid?)c.Id into claimers
            from claimer in claimers.DefaultIfEmpty()
            orderby drill.StartedAt descending
            select new DrillRow(drill, circle.Name, starter.DisplayName, claimer.DisplayName)).Take(AlertLimits.Drills).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Drill.Id);
        var alerts = (await db.LoadAlertsAsync(db.Alerts.Where(a => ids.Contains(a.Id)), cancellation)).ToDictionary(a => a.Id);
        var sightings = (await db.DrillSightings.Where(s => ids.Contains(s.DrillId)).ToListAsync(cancellation)).ToLookup(s => s.DrillId);
        return rows.ConvertAll(row => View(row, alerts[row.Drill.Id], sightings[row.Drill.Id]));
    }

    private static DrillView View(DrillRow row, Alert alert, IEnumerable<DrillSighting> sightings)
    {
        var drill = row.Drill;
        var seen = sightings.ToLookup(s => s.Step, s => s.At);
        return new DrillView(
            drill.Id,
            drill.CircleId,
            row.CircleName,
            new Colleague(drill.StartedByMemberId, row.StartedBy),
            drill.StartedAt,
            After(drill.StartedAt, drill.WrittenAt),
            drill.ClaimedByMemberId is { } claimer ? new Colleague(claimer, row.ClaimedBy ?? string.Empty) : null,
            After(drill.StartedAt, drill.ClaimedAt),
            alert.EndedAt,
            [.. AlertStepView.Of(alert).Select(step => Step(step, drill, [.. seen[step.Kind]]))]);
    }

    private static DrillStepView Step(AlertStepView step, Drill drill, IReadOnlyList<DateTime> shownAt)
    {
        // What was taken at the start is measured from it: writing it belongs to the way.
        var from = step.TakenAt is { } taken && taken > (drill.WrittenAt ?? drill.StartedAt) ? taken : drill.StartedAt;
        return new DrillStepView(
            step.Kind,
            step.DueAt,
            step.TakenAt,
            step.Told,
            shownAt.Count,
            shownAt.Count == 0 ? null : After(from, shownAt.Min()),
            shownAt.Count == 0 ? null : After(from, shownAt.Max()));
    }

    private static long? After(DateTime from, DateTime? to) => to is { } end ? (long)(end - from).TotalMilliseconds : null;

    private sealed record DrillRow(Drill Drill, string CircleName, string StartedBy, string? ClaimedBy);
}
