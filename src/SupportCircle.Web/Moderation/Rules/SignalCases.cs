using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Moderation.Alerts;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>
/// Brings signals into the case of their message, or of their author where nothing was posted, with a copy, as a report does. A signal waits in the log's own
/// transaction, so a host that dies in between loses none: the next round takes it, and several hosts at once do no harm.
/// </summary>
internal sealed class SignalCases(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    SubjectCases cases,
    Evidence evidence,
    NoteSubjects notes,
    SealedTexts texts,
    CaseAlerts alerts,
    CaseNews news,
    IOptions<ModerationOptions> options,
    TimeProvider time)
{
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await WaitingAsync(cancellation) is { Count: > 0 } waiting)
        {
            foreach (var (id, circleId) in waiting)
            {
                if (await writes.RunAsync(() => TakeAsync(id, circleId, cancellation), cancellation) is { } one)
                {
                    await news.TellAsync(one);
                }
            }
        }
    }

    private async Task<List<(Guid Id, Guid CircleId)>> WaitingAsync(CancellationToken cancellation)
    {
        var rows = await db.Signals.Where(s => s.Waits).OrderBy(s => s.At).Take(Batch)
            .Select(s => new { s.Id, s.CircleId }).ToListAsync(cancellation);
        return rows.ConvertAll(row => (row.Id, row.CircleId));
    }

    /// <returns>Null when another host has taken it.</returns>
    private async Task<ModerationCase?> TakeAsync(Guid id, Guid circleId, CancellationToken cancellation)
    {
        var metIn = await db.MetInAsync(circleId, cancellation);
        await writes.LockCircleAsync(metIn ?? circleId, cancellation);
        var signal = await db.Signals.FirstAsync(s => s.Id == id, cancellation);
        if (!signal.Waits)
        {
            return null;
        }

        var author = await access.AuthorAsync(circleId, signal.AuthorSeatId, cancellation);
        var about = metIn is null ? author.Seat : await db.SeatInCircleAsync(metIn.Value, author.Seat, cancellation);
        var one = await CaseAsync(signal, author.Seat, about, cancellation);
        db.Add(one.Signal(signal.Level, about.Role == SeatRole.Facilitator, time.Now()));
        await alerts.FollowAsync(one, cancellation);
        signal.Join(one.Id, await CopyAsync(author, signal, cancellation), time.Now().AddDays(options.Value.EvidenceDays));
        return one;
    }

    /// <param name="about">The author as those know them who look after it: in a thread, in the circle in which the two have met.</param>
    private Task<ModerationCase> CaseAsync(Signal signal, Seat author, Seat about, CancellationToken cancellation) =>
        author.CircleId != about.CircleId ? cases.OfThreadAsync(author.Id, about, cancellation)
            : signal.NoteId is { } noteId ? cases.OfNoteAsync(noteId, about, cancellation)
            : cases.OfAsync(signal.Sequence, about, cancellation);

    // None of what its author has deleted by now, or somebody has hidden: those who hide something have seen it.
    private async Task<byte[]?> CopyAsync(HeldSeat author, Signal signal, CancellationToken cancellation)
    {
        try
        {
            var copy = signal switch
            {
                { NoteId: { } noteId } => await notes.CopyAsync(noteId, author.Seat, cancellation),
                { Sequence: { } sequence } => await evidence.OfMessageAsync(author, sequence, cancellation),
                _ => await evidence.OfSeatAsync(author, author.Seat, cancellation),
            };
            return await texts.CloseAsync(
                signal.Id, SealedField.Evidence(signal.CircleId, signal.Id), Evidence.Write(copy), cancellation);
        }
        catch (Refusal refusal) when (string.Equals(refusal.Code, RefusalCodes.NotFound, StringComparison.Ordinal))
        {
            return null;
        }
    }
}
