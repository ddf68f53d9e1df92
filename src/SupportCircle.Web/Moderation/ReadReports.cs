using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Reports for those who look after them, the open ones first, then the newest. Nobody sees one about themself, and
/// nobody sees who has made one.
/// </summary>
internal sealed class ReadReports(SupportDbContext db, CircleAccess access, SealedTexts texts)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task<IReadOnlyList<ReportView>> InCircleAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (_, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
        return await ReadAsync(ReportsSeen.ByFacilitator(db, circleId, seat.Id), cancellation);
    }

    /// <summary>Those about facilitators, of every circle, for administrators.</summary>
    public Task<IReadOnlyList<ReportView>> AboutFacilitatorsAsync(Guid memberId, CancellationToken cancellation) =>
        ReadAsync(ReportsSeen.ByAdministrator(db, memberId), cancellation);

    private async Task<IReadOnlyList<ReportView>> ReadAsync(IQueryable<Report> reports, CancellationToken cancellation)
    {
        var rows = await (
            from report in reports
            join about in db.Seats on report.AboutSeatId equals about.Id
            join circle in db.Circles on report.CircleId equals circle.Id
            orderby report.ClosedAt != null, report.ReportedAt descending
            select new { report, about.Name, circleName = circle.Name })
            .Take(ModerationLimits.ReportsPage).ToListAsync(cancellation);
        var opened = await texts.OpenAsync([.. rows.SelectMany(row => Sealed(row.report))], cancellation);
        return [.. rows.Zip(opened.Chunk(3), (row, open) => View(row.report, row.circleName, row.Name, open))];
    }

    private static (SealedField Field, byte[]? Bytes)[] Sealed(Report report) =>
    [
        (SealedField.ReportWords(report.CircleId, report.Id), report.SealedWords),
        (SealedField.Evidence(report.CircleId, report.Id), report.SealedEvidence),
        (SealedField.Word(report.CircleId, report.Id), report.SealedWord),
    ];

    private static ReportView View(Report report, string circleName, string name, string?[] opened) => new(
        report.Id,
        circleName,
        report.Kind,
        report.Sequence,
        new Author(report.AboutSeatId, name),
        report.Category,
        report.ReportedAt,
        opened[0],
        Evidence.Read(opened[1]),
        report.KeptUntil,
        report.Outcome,
        opened[2],
        report.ClosedAt);
}
