using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>Answers a message with one touch.</summary>
internal sealed class AcknowledgeMessage(PostLimits limits, SeatIds seats, MessageLog log)
{
    /// <exception cref="Refusal">Of the limits, the rules or the log.</exception>
    public async Task<ChangeReceipt> RunAsync(
        Guid circleId, AcknowledgeRequest acknowledge, Speaker speaker, CancellationToken cancellation)
    {
        limits.TakePost(speaker.MemberId, speaker.Address);
        var receipt = await log.AppendAsync(new ChangeEntry
        {
            CircleId = circleId,
            SeatId = await seats.FindAsync(circleId, speaker.MemberId, cancellation) ?? throw Refusal.NotFound(),
            ClientId = acknowledge.ClientChangeId,
            Kind = ChangeKind.Acknowledged,
            Sequence = acknowledge.Sequence,
            Acknowledgement = acknowledge.Kind,
        });
        return new ChangeReceipt(receipt.Number, receipt.At);
    }
}
