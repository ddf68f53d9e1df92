using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>The one case of a subject, made with what is first said of it. Inside a write transaction that has locked the circle.</summary>
internal sealed class SubjectCases(SupportDbContext db)
{
    /// <param name="sequence">Of the message; null when it is about the person.</param>
    /// <param name="about">Who it is about, or wrote it.</param>
    public Task<ModerationCase> OfAsync(long? sequence, Seat about, CancellationToken cancellation) =>
        OfAsync(sequence is { } number ? CaseSubject.Of(number) : CaseSubject.Of(about.Id), sequence, about, cancellation);

    /// <param name="about">Whose doing in a thread it is about, in the circle in which the two have met: those who look after that circle
    /// look after this.</param>
    public Task<ModerationCase> OfThreadAsync(Guid threadSeatId, Seat about, CancellationToken cancellation) =>
        OfAsync(CaseSubject.OfThread(threadSeatId), sequence: null, about, cancellation);

    /// <param name="author">Who wrote the note.</param>
    public Task<ModerationCase> OfNoteAsync(Guid noteId, Seat author, CancellationToken cancellation) =>
        OfAsync(CaseSubject.OfNote(noteId), sequence: null, author, cancellation);

    private async Task<ModerationCase> OfAsync(CaseSubject subject, long? sequence, Seat about, CancellationToken cancellation)
    {
        var one = await db.Cases.FirstOrDefaultAsync(
            c => c.CircleId == about.CircleId && c.Kind == subject.Kind && c.SubjectId == subject.Id, cancellation);
        return one ?? db.Add(new ModerationCase
        {
            Id = Guid.CreateVersion7(),
            CircleId = about.CircleId,
            Kind = subject.Kind,
            SubjectId = subject.Id,
            Sequence = sequence,
            AboutSeatId = about.Id,
            AboutMemberId = about.MemberId,
        }).Entity;
    }
}
