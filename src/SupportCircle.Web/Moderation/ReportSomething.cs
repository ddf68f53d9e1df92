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
using SupportCircle.Web.Moderation.Alerts;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Reports a message, a person or a warm note, and keeps a copy of what it is about; the first report of something opens a case of it. What is
/// reported in a one-to-one thread is a case of the circle in which the two have met.
/// While a report is open, the same one again is that one, and counted.
/// </summary>
internal sealed class ReportSomething(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    HeldSeats seats,
    SubjectCases cases,
    Evidence evidence,
    NoteSubjects notes,
    SealedTexts texts,
    ReportLimits limits,
    CaseAlerts alerts,
    CaseNews news,
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
        var metIn = await db.MetInAsync(circleId, cancellation);
        if (metIn is not null && request.Kind == ReportSubjectKind.Note)
        {
            // A note is a circle's.
            throw Refusal.NotFound();
        }

        var (report, changed) = await writes.RunAsync(async () =>
        {
            await LockAsync(circleId, metIn, cancellation);
            var place = await PlaceAsync(await access.ReaderAsync(circleId, memberId, cancellation), cancellation);
            var told = await OpenOneAsync(place, request, cancellation) is { } open
                ? (open, null)
                : await AddAsync(id, place, request, words, cancellation);
            if (request is { Kind: ReportSubjectKind.Note, Hides: true, NoteId: { } noteId })
            {
                await notes.PutAwayAsync(noteId, cancellation);
            }

            return told;
        }, cancellation);
        if (changed is not null)
        {
            await news.TellAsync(changed);
        }

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
            case ReportSubjectKind.Thread:
                throw Refusal.Invalid("kind", "What is said in a thread is reported there, as a message or a person.");
            case ReportSubjectKind.Note when request.NoteId is null:
                throw Refusal.Invalid("noteId", "Required.");
        }
    }

    // The circle first, as whoever is removed from it.
    private async Task LockAsync(Guid circleId, Guid? metIn, CancellationToken cancellation)
    {
        if (metIn is { } around)
        {
            await writes.LockCircleAsync(around, cancellation);
        }

        await writes.LockCircleAsync(circleId, cancellation);
    }

    private async Task<ReportPlace> PlaceAsync(HeldSeat seat, CancellationToken cancellation)
    {
        if (seat.Circle.MetInCircleId is not { } metIn)
        {
            return new ReportPlace(seat, seat.Seat, OtherInThread: null);
        }

        var other = await db.Seats.FirstAsync(s => s.CircleId == seat.Circle.Id && s.Id != seat.Seat.Id, cancellation);
        return new ReportPlace(seat, await db.SeatInCircleAsync(metIn, seat.Seat, cancellation), other);
    }

    private async Task<Report?> OpenOneAsync(ReportPlace place, ReportRequest request, CancellationToken cancellation)
    {
        var kind = place.KindOf(request);
        var own = db.Reports.Where(r => r.ReporterSeatId == place.Reporter.Id && r.Kind == kind && r.ClosedAt == null);
        var subjectId = place.OtherInThread?.Id.ToString() ?? request.NoteId.ToString();
        var report = await (kind switch
        {
            ReportSubjectKind.Message => own.Where(r => r.Sequence == request.Sequence),
            ReportSubjectKind.Seat => own.Where(r => r.AboutSeatId == request.SeatId),
            _ => own.Where(r => db.Cases.Any(c => c.Id == r.CaseId && c.SubjectId == subjectId)),
        }).FirstOrDefaultAsync(cancellation);
        if (report is not null)
        {
            report.Hides |= place.Hides(request);
            report.Times++;
        }

        return report;
    }

    private async Task<(Report Report, ModerationCase? Changed)> AddAsync(
        Guid id, ReportPlace place, ReportRequest request, string? words, CancellationToken cancellation)
    {
        var (inPlace, copy) = await SubjectAsync(place.Seat, request, cancellation);
        var circleId = place.Reporter.CircleId;
        var about = place.OtherInThread is null ? inPlace : await db.SeatInCircleAsync(circleId, inPlace, cancellation);
        var now = time.Now();
        var sequence = place.KindOf(request) == ReportSubjectKind.Message ? request.Sequence : null;
        var one = await (place.KindOf(request) switch
        {
            ReportSubjectKind.Thread => cases.OfThreadAsync(inPlace.Id, about, cancellation),
            ReportSubjectKind.Note => cases.OfNoteAsync(request.NoteId!.Value, about, cancellation),
            _ => cases.OfAsync(sequence, about, cancellation),
        });
        db.Add(one.Report(request.Category, about.Role == SeatRole.Facilitator, now));
        await alerts.FollowAsync(one, cancellation);
        var report = new Report
        {
            Id = id,
            CircleId = circleId,
            CaseId = one.Id,
            ReporterSeatId = place.Reporter.Id,
            Kind = one.Kind,
            Sequence = sequence,
            AboutSeatId = about.Id,
            Category = request.Category,
            ReportedAt = now,
            Hides = place.Hides(request),
            SealedWords = words is null
                ? null
                : await texts.CloseAsync(id, SealedField.ReportWords(circleId, id), words, cancellation),
            SealedEvidence = await texts.CloseAsync(id, SealedField.Evidence(circleId, id), Evidence.Write(copy), cancellation),
            KeptUntil = now.AddDays(options.Value.EvidenceDays),
        };
        db.Add(report);
        return (report, one);
    }

    private async Task<(Seat About, ReportEvidence Copy)> SubjectAsync(
        HeldSeat seat, ReportRequest request, CancellationToken cancellation)
    {
        if (request.Kind == ReportSubjectKind.Seat)
        {
            var about = await seats.OtherAsync(seat, request.SeatId!.Value, cancellation);
            return (about, await evidence.OfSeatAsync(seat, about, cancellation));
        }

        if (request.Kind == ReportSubjectKind.Note)
        {
            var note = await notes.ReceivedAsync(seat.Seat, request.NoteId!.Value, cancellation);
            var author = await seats.OtherAsync(seat, note.AuthorSeatId, cancellation);
            return (author, await notes.CopyAsync(note.Id, author, cancellation));
        }

        var copy = await evidence.OfMessageAsync(seat, request.Sequence!.Value, cancellation);
        return (await seats.OtherAsync(seat, copy.About.SeatId, cancellation), copy);
    }
}
