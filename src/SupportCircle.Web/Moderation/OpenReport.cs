using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Reads what is in a report. That somebody has is on record, by the report's number alone: nothing there leads to who made it.
/// </summary>
internal sealed class OpenReport(SupportDbContext db, WriteTransaction writes, CircleAccess access, SealedTexts texts)
{
    /// <exception cref="Refusal"><c>not_found</c>, also for one about oneself; <c>not_allowed</c>.</exception>
    public Task<ReportContent> InCircleAsync(Guid circleId, Guid reportId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            var (_, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
            return await ReadAsync(ReportsSeen.ByFacilitator(db, circleId, seat.Id), reportId, memberId, cancellation);
        }, cancellation);

    /// <summary>One about a facilitator, by an administrator.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, as before.</exception>
    public Task<ReportContent> AboutFacilitatorAsync(Guid reportId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(
        () => ReadAsync(ReportsSeen.ByAdministrator(db, memberId), reportId, memberId, cancellation), cancellation);

    private async Task<ReportContent> ReadAsync(
        IQueryable<Report> seen, Guid reportId, Guid memberId, CancellationToken cancellation)
    {
        var report = await seen.FirstOrDefaultAsync(r => r.Id == reportId, cancellation) ?? throw Refusal.NotFound();
        var opened = await texts.OpenAsync(
        [
            (SealedField.ReportWords(report.CircleId, report.Id), report.SealedWords),
            (SealedField.Evidence(report.CircleId, report.Id), report.SealedEvidence),
            (SealedField.Word(report.CircleId, report.Id), report.SealedWord),
        ], cancellation);
        writes.Record(new AuditNote(AuditAction.ReportRead, memberId) { CircleId = report.CircleId, Id = report.Id });
        return new ReportContent(opened[0], Evidence.Read(opened[1]), report.KeptUntil, opened[2]);
    }
}
