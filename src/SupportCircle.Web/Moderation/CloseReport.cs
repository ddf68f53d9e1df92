using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Says what came of a report, once.</summary>
internal sealed class CloseReport(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, SealedTexts texts, ReportNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, also for one about oneself; <c>not_allowed</c>, <c>invalid</c>;
    /// <c>conflict</c> when it is closed already.</exception>
    public Task InCircleAsync(
        Guid circleId, Guid reportId, ReportClosingRequest request, Guid memberId, CancellationToken cancellation) =>
        CloseAsync(circleId, reportId, request, memberId, async () =>
        {
            var (_, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
            return ReportsSeen.ByFacilitator(db, circleId, seat.Id);
        }, cancellation);

    /// <summary>One about a facilitator, by an administrator.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>, <c>conflict</c>, as before.</exception>
    public async Task AboutFacilitatorAsync(
        Guid reportId, ReportClosingRequest request, Guid memberId, CancellationToken cancellation)
    {
        var seen = ReportsSeen.ByAdministrator(db, memberId);
        var circleId = await seen.Where(r => r.Id == reportId).Select(r => (Guid?)r.CircleId).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.NotFound();
        await CloseAsync(circleId, reportId, request, memberId, () => Task.FromResult(seen), cancellation);
    }

    private async Task CloseAsync(
        Guid circleId,
        Guid reportId,
        ReportClosingRequest request,
        Guid memberId,
        Func<Task<IQueryable<Report>>> look,
        CancellationToken cancellation)
    {
        var word = PlainText.CleanOptional(request.Word, "word", ModerationLimits.WordLength, PlainText.Lines.Many);
        var report = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var seen = await look();
            var report = await seen.FirstOrDefaultAsync(r => r.Id == reportId, cancellation) ?? throw Refusal.NotFound();
            var sealedWord = word is null
                ? null
                : await texts.CloseAsync(circleId, SealedField.Word(circleId, reportId), word, cancellation);
            report.Close(request.Outcome, sealedWord, memberId, time.Now());
            writes.Record(new AuditNote(AuditAction.ReportClosed, memberId) { CircleId = circleId, Id = reportId });
            return report;
        }, cancellation);
        await news.TellAsync(report, cancellation);
    }
}
