using SupportCircle.Contracts.Connection;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Moderation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Connection;

/// <summary>
/// Writes a warm note to somebody of the circle. It passes the same screening as a message, and what would be held there is refused
/// here, since nobody reads notes before they arrive; words of somebody who may need help always go through.
/// </summary>
internal sealed class SendNote(
    WriteTransaction writes,
    CircleAccess access,
    PostLimits limits,
    LiveSignalRules signals,
    RuleSets rules,
    SealedTexts texts,
    KeepNote keep,
    UntakenWords untaken,
    SignalBell bell)
{
    /// <exception cref="Refusal">As for a post; <c>not_found</c> for somebody who does not sit there; <c>not_allowed</c> for somebody who
    /// gets no notes; <c>too_many_requests</c> within a day of the one before.</exception>
    public async Task<NoteReceipt> RunAsync(Guid circleId, NoteRequest request, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var words = signals.Screen(request.Body, maxLength: NoteLimits.BodyLength);
        try
        {
            var own = await access.ReaderAsync(circleId, speaker.MemberId, cancellation);
            var watched = (await rules.RenewAsync(circleId, cancellation)).Watch(words.Text);
            var id = Guid.CreateVersion7();
            var body = await texts.CloseAsync(
                speaker.MemberId, SealedField.WarmNote(circleId, own.Seat.Id, id), words.Text, cancellation);
            var writing = new NoteWriting(id, request, words, watched, body);
            var kept = await writes.RunAsync(() => keep.RunAsync(circleId, speaker.MemberId, writing, cancellation), cancellation);
            if (words.Mark is { Level: > SignalLevel.Green } || watched.Action == WatchAction.Flag)
            {
                bell.Ring();
            }

            return new NoteReceipt(kept.SentAt, words.Help, words.HasMasks);
        }
        catch (Refusal refusal) when (words is { NeedsHelp: true, Mark: not null })
        {
            await untaken.TellAsync(circleId, speaker.MemberId, words.Mark, refusal);
            throw refusal.OfferingHelp();
        }
    }
}
