using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Conversation;

/// <summary>An author edits or deletes what they wrote.</summary>
internal sealed class ChangeMessage(
    PostLimits limits,
    LiveSignalRules signals,
    SeatIds seats,
    SealedTexts texts,
    WatchedAppends watchedAppends,
    MessageLog log,
    SupportDbContext db)
{
    /// <summary>Of a plain message.</summary>
    /// <exception cref="Refusal">Of the limits, the screening, the rules or the log.</exception>
    public Task<ChangeReceipt> EditAsync(Guid circleId, EditRequest edit, Speaker speaker, CancellationToken cancellation) =>
        EditAsync(circleId, new NewWords(edit.ClientChangeId, edit.Sequence, edit.Body), speaker, cancellation);

    /// <exception cref="Refusal">Of the limits, the screening, the rules or the log.</exception>
    public async Task<ChangeReceipt> EditAsync(Guid circleId, NewWords edit, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var words = signals.Screen(edit.Body, edit.Field, edit.Kind.BodyLength());
        var seatId = await seats.FindAsync(circleId, speaker.MemberId, cancellation) ?? throw Refusal.NotFound();
        var receipt = await watchedAppends.RunAsync(circleId, speaker.MemberId, words, watched => log.AppendAnewAsync(
            () => SealAsync(circleId, seatId, edit, words, watched, speaker.MemberId, cancellation)), cancellation);
        return new ChangeReceipt(receipt.Number, receipt.At, words.Help, words.HasMasks);
    }

    /// <exception cref="Refusal">Of the limits, the rules or the log.</exception>
    public async Task<ChangeReceipt> DeleteAsync(Guid circleId, DeleteRequest delete, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var seatId = await seats.FindAsync(circleId, speaker.MemberId, cancellation) ?? throw Refusal.NotFound();
        var receipt = await log.AppendAsync(new ChangeEntry
        {
            CircleId = circleId,
            SeatId = seatId,
            ClientId = delete.ClientChangeId,
            Kind = ChangeKind.Deleted,
            Sequence = delete.Sequence,
        });
        return new ChangeReceipt(receipt.Number, receipt.At);
    }

    private async Task<ChangeEntry> SealAsync(
        Guid circleId, Guid seatId, NewWords edit, ScreenedText words, Watched watched, Guid memberId, CancellationToken cancellation)
    {
        // Read for sealing only: whether this seat may edit it is decided by the log.
        var present = await db.Messages
            .Where(m => m.CircleId == circleId && m.Sequence == edit.Sequence && m.AuthorSeatId == seatId)
            .Select(m => new { m.ClientMessageId, m.Revision }).FirstOrDefaultAsync(cancellation);
        var revision = (present?.Revision ?? 0) + 1;
        var field = SealedField.Body(circleId, seatId, present?.ClientMessageId ?? Guid.Empty, revision);
        return new ChangeEntry
        {
            CircleId = circleId,
            SeatId = seatId,
            ClientId = edit.ClientChangeId,
            Watched = watched,
            Screened = words,
            Kind = ChangeKind.Edited,
            Sequence = edit.Sequence,
            MessageKind = edit.Kind,
            Story = edit.Story,
            Body = words.Text,
            SealedBody = await texts.CloseAsync(memberId, field, words.Text, cancellation),
            Revision = revision,
        };
    }
}
