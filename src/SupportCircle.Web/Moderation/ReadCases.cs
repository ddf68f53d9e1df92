using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Alerts;

namespace SupportCircle.Web.Moderation;

/// <summary>The queue, and what one looks after.</summary>
internal sealed class ReadCases(SupportDbContext db, DeskAccess desks, DeskAlerts alerts, DeskDrills drills, TimeProvider time)
{
    private static readonly DateTime Ever = new(9000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="circleId">Of one circle alone; null of all.</param>
    /// <param name="after">What the page before ended with; null for the first.</param>
    /// <returns>The open ones by severity, the oldest of each first; the closed ones newest first.</returns>
    /// <exception cref="Refusal"><c>invalid</c> for a cursor that is none.</exception>
    public async Task<CasePage> PageAsync(DeskSeat desk, bool closed, Guid? circleId, string? after, CancellationToken cancellation)
    {
        var cursor = CaseCursor.Read(after);
        var seen = desks.Cases(desk);
        var cases = circleId is null ? seen : seen.Where(c => c.CircleId == circleId);
        var ordered = closed ? Closed(cases, cursor) : Open(cases, cursor);
        var rows = await CaseRow.Of(db, ordered.Skip(cursor?.Skip ?? 0).Take(ModerationLimits.CasesPage + 1)).ToListAsync(cancellation);
        rows = [.. closed
            ? rows.OrderByDescending(row => row.Case.ClosedAt)
            : rows.OrderByDescending(row => row.Case.Severity).ThenBy(row => row.Case.OpenedAt)];
        var page = rows.Take(ModerationLimits.CasesPage).ToList();
        var now = time.Now();
        return new CasePage(
            page.ConvertAll(row => row.View(desk.MemberId, now)),
            rows.Count > page.Count
                ? CaseCursor.After(page.ConvertAll(row => closed
                    ? (CaseSeverity.Low, row.Case.ClosedAt!.Value)
                    : (row.Case.Severity, row.Case.OpenedAt)), cursor).ToString()
                : null);
    }

    /// <summary>The circles that one looks after, with how much is open there.</summary>
    public async Task<Desk> DeskAsync(DeskSeat desk, CancellationToken cancellation)
    {
        var now = time.Now();
        var open = await desks.OpenAsync(desk, now, cancellation);
        var shown = desk.CircleIds.Union(open.Keys).ToList();
        var names = await db.Circles.Where(c => shown.Contains(c.Id)).OrderBy(c => c.Name).Select(c => new { c.Id, c.Name })
            .ToListAsync(cancellation);
        var circles = names.ConvertAll(circle => open.TryGetValue(circle.Id, out var count)
            ? new DeskCircle(circle.Id, circle.Name, desk.CircleIds.Contains(circle.Id), count.Open, count.Unclaimed)
            : new DeskCircle(circle.Id, circle.Name, Holds: true, 0, 0));
        return new Desk(
            desk.IsAdministrator,
            circles,
            await AppealsOpen.For(db, desk).CountAsync(cancellation),
            await alerts.OfAsync(desk, now, cancellation),
            await drills.OfAsync(desk, now, cancellation));
    }

    private static IOrderedQueryable<ModerationCase> Open(IQueryable<ModerationCase> cases, CaseCursor? cursor)
    {
        var open = cases.Where(c => c.ClosedAt == null);
        if (cursor is { Severity: var severity, At: var at })
        {
            open = open.Where(c => c.Severity < severity || (c.Severity == severity && c.OpenedAt >= at));
        }

        return open.OrderByDescending(c => c.Severity).ThenBy(c => c.OpenedAt);
    }

    // A time in any case, so that it is by the index.
    private static IOrderedQueryable<ModerationCase> Closed(IQueryable<ModerationCase> cases, CaseCursor? cursor)
    {
        var at = cursor?.At ?? Ever;
        return cases.Where(c => c.ClosedAt <= at).OrderByDescending(c => c.ClosedAt);
    }
}
