using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Reports a message or a person, and keeps a copy of what it is about. While a report is open, the same one again is
/// that one.
/// </summary>
internal sealed class ReportSomething(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    HeldSeats seats,
    Evidence evidence,
    SealedTexts texts,
    ReportLimits limits,
    ReportNews news,
    IOptions<ModerationOptions> options,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, also for what one may not see; <c>agreements_required</c>, <c>invalid</c>,
    /// <c>too_many_requests</c>; <c>not_allowed</c> for oneself.</exception>
    public async Task<ReportMade> RunAsync(Guid circleId, ReportRequest request, Guid memberId, CancellationToken cancellation)
    {
        var words = PlainText.CleanOptional(request.Words, "words", ModerationLimits.WordsLength, PlainText.Lines.Many);
        RefuseWithoutSubject(request);
        limits.Take(memberId);

        // Owns a key, which is made outside the transaction: the same one however often the work runs.
        var id = Guid.CreateVersion7();
        var report = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var seat = await access.ReaderAsync(circleId, memberId, cancellation);
            return await OpenOneAsync(seat.Seat.Id, request, cancellation) ?? await AddAsync(id, seat, request, words, cancellation);
        }, cancellation);
        await news.TellAsync(report, cancellation);
        return new ReportMade(report.ReportedAt, report.KeptUntil);
    }

    private static void RefuseWithoutSubject(ReportRequest request)
    {
        switch (request.Kind)
        {
            case ReportSubjectKind.Message when request.Sequence is null:
                throw Refusal.Invalid("sequence", "Required.");
            case ReportSubjectKind.Seat when request.SeatId is null:
                throw Refusal.Invalid("seatId", "Required.");
        }
    }

    private async Task<Report?> OpenOneAsync(Guid seatId, ReportRequest request, CancellationToken cancellation)
    {
        var own = db.Reports.Where(r => r.ReporterSeatId == seatId && r.Kind == request.Kind && r.ClosedAt == null);
        var report = await (request.Kind == ReportSubjectKind.Message
                ? own.Where(r => r.Sequence == request.Sequence)
                : own.Where(r => r.AboutSeatId == request.SeatId))
            .FirstOrDefaultAsync(cancellation);
        if (report is not null)
        {
            report.Hides |= Hides(request);
        }

        return report;
    }

    private async Task<Report> AddAsync(
        Guid id, HeldSeat seat, ReportRequest request, string? words, CancellationToken cancellation)
    {
        var (about, copy) = await SubjectAsync(seat, request, cancellation);
        var circleId = seat.Circle.Id;
        var now = time.Now();
        var report = new Report
        {
            Id = id,
            CircleId = circleId,
            ReporterSeatId = seat.Seat.Id,
            Kind = request.Kind,
            Sequence = request.Kind == ReportSubjectKind.Message ? request.Sequence : null,
            AboutSeatId = about.Id,
            IsAboutFacilitator = about.Role == SeatRole.Facilitator,
            Category = request.Category,
            ReportedAt = now,
            Hides = Hides(request),
            SealedWords = words is null
                ? null
                : await texts.CloseAsync(id, SealedField.ReportWords(circleId, id), words, cancellation),
            SealedEvidence = await texts.CloseAsync(id, SealedField.Evidence(circleId, id), Evidence.Write(copy), cancellation),
            KeptUntil = now.AddDays(options.Value.EvidenceDays),
        };
        db.Add(report);
        return report;
    }

    private async Task<(Seat About, ReportEvidence Copy)> SubjectAsync(
        HeldSeat seat, ReportRequest request, CancellationToken cancellation)
    {
        if (request.Kind == ReportSubjectKind.Seat)
        {
            var about = await seats.OtherAsync(seat, request.SeatId!.Value, cancellation);
            return (about, await evidence.OfSeatAsync(seat, about, cancellation));
        }

        var copy = await evidence.OfMessageAsync(seat, request.Sequence!.Value, cancellation);
        return (await seats.OtherAsync(seat, copy.About.SeatId, cancellation), copy);
    }

    private static bool Hides(ReportRequest request) => request.Hides && request.Kind == ReportSubjectKind.Message;
}
