using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection.CheckIns;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Connection.CheckIns;

/// <summary>
/// Somebody says how they are, to themselves or to a circle. What is shared is an entry of the circle's log like any other, by the same
/// path and under the same rules; what is kept to oneself is looked at for its author's sake alone.
/// </summary>
internal sealed class MakeCheckIn(
    SupportDbContext db,
    WriteTransaction writes,
    SealedTexts texts,
    LiveSignalRules signals,
    PostLimits limits,
    PostMessage post,
    SeatIds seats,
    OwnCheckIns own,
    TimeProvider time)
{
    /// <summary>The same request may come twice: it is one check-in, and one entry of the log.</summary>
    /// <exception cref="Refusal"><c>invalid</c>; <c>conflict</c> when another one has this id; <c>too_many_requests</c>; and of a circle with
    /// which it is to be shared those of a post: then nothing is kept.</exception>
    public async Task<CheckInSaved> RunAsync(
        Guid id, CheckInRequest request, Guid accountId, Speaker speaker, CancellationToken cancellation)
    {
        var spoken = Look(request.Words);
        var words = new CheckInWords(request.Mood, spoken?.Text);
        if (request.CircleId is { } circleId)
        {
            return await ShareAsync(id, circleId, words, accountId, speaker, cancellation);
        }

        limits.TakePost(speaker.MemberId, speaker.Address);
        var at = await KeepAsync(id, words, seatId: null, time.Now(), accountId, speaker.MemberId, cancellation);
        return new CheckInSaved(at, Held: null, spoken?.Help, Masked: null);
    }

    // The log first: what it refuses is kept nowhere. Whoever is cut off in between sends it again, and gets the first receipt.
    private async Task<CheckInSaved> ShareAsync(
        Guid id, Guid circleId, CheckInWords words, Guid accountId, Speaker speaker, CancellationToken cancellation)
    {
        var seatId = await seats.FindAsync(circleId, speaker.MemberId, cancellation) ?? throw Refusal.NotFound();
        await RefuseAnotherAsync(id, words, seatId, speaker.MemberId, cancellation);
        var entry = new NewEntry(id, new CheckInText(words.Mood, words.Words).Body, "words") { Kind = MessageKind.CheckIn };
        var receipt = await post.RunAsync(circleId, entry, speaker, cancellation);
        var at = await KeepAsync(id, words, seatId, receipt.SentAt, accountId, speaker.MemberId, cancellation);
        return new CheckInSaved(at, receipt.Status == PostStatus.Held ? true : null, receipt.Help, receipt.Masked);
    }

    private async Task<DateTime> KeepAsync(
        Guid id, CheckInWords words, Guid? seatId, DateTime at, Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        var bytes = await texts.CloseAsync(memberId, SealedField.CheckIn(memberId, id), words.Write(), cancellation);
        return await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            if (await RefuseAnotherAsync(id, words, seatId, memberId, cancellation) is { } there)
            {
                return there.At;
            }

            var last = await db.CheckIns.Where(c => c.MemberId == memberId).MaxAsync(c => (int?)c.Number, cancellation) ?? 0;
            db.Add(new CheckIn { MemberId = memberId, Number = last + 1, Id = id, At = at, SeatId = seatId, SealedText = bytes });
            return at;
        }, cancellation);
    }

    // One with this id that says something else, or to somebody else, is another one.
    private async Task<CheckIn?> RefuseAnotherAsync(Guid id, CheckInWords words, Guid? seatId, Guid memberId, CancellationToken cancellation)
    {
        if (await db.CheckIns.FirstOrDefaultAsync(c => c.MemberId == memberId && c.Id == id, cancellation) is not { } there)
        {
            return null;
        }

        return there.SeatId == seatId && (await own.OpenAsync([there], cancellation))[0] == words
            ? there
            : throw Refusal.Conflict("There is another check-in with this id.");
    }

    private ScreenedText? Look(string? words) => string.IsNullOrWhiteSpace(words)
        ? null
        : Screening.Private(words, signals.Rules, "words", CheckInLimits.WordsLength, PlainText.Lines.Many);
}
