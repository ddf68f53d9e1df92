using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// Copies what is reported, as the reporter may see it. Inside a write transaction that has locked the circle: so it is
/// what stood there at that moment, and no deletion slips in between.
/// </summary>
internal sealed class Evidence(MessageReader reader)
{
    /// <exception cref="Refusal"><c>not_found</c>: there is no such message, or none whose words the seat may read.</exception>
    public async Task<ReportEvidence> OfMessageAsync(HeldSeat seat, long sequence, CancellationToken cancellation)
    {
        var following = await reader.FollowingAsync(seat, sequence - 1, 1 + ModerationLimits.ContextMessages, cancellation);
        var found = following.FirstOrDefault(one => one.Sequence == sequence);
        if (found?.Body is null)
        {
            found = await HiddenAsync(seat, sequence, cancellation);
        }

        var message = found ?? throw Refusal.NotFound();

        var wordings = await reader.WordingsAsync(seat, sequence, cancellation);
        var before = await reader.BeforeAsync(seat, sequence, ModerationLimits.ContextMessages, cancellation);
        return new ReportEvidence(
            new Author(message.SeatId, message.SeatName),
            Copy(message),
            [.. wordings.Where(w => w.ReplacedAt is not null).Select(w => new MessageWording(w.Revision, w.Body, w.ReplacedAt))],
            [.. before.Select(Copy)],
            [.. following.Skip(1).Select(Copy)],
            Newest: []);
    }

    public async Task<ReportEvidence> OfSeatAsync(HeldSeat seat, Seat about, CancellationToken cancellation)
    {
        var newest = await reader.NewestOfAsync(
            seat, about.Id, ModerationLimits.NewestMessages, ModerationLimits.NewestLookBack, cancellation);
        return new ReportEvidence(
            new Author(about.Id, about.Name), Message: null, Earlier: [], Before: [], After: [], [.. newest.Select(Copy)]);
    }

    public static string Write(ReportEvidence evidence) => JsonSerializer.Serialize(evidence, WireJson.Options);

    public static ReportEvidence? Read(string? text) =>
        text is null ? null : JsonSerializer.Deserialize<ReportEvidence>(text, WireJson.Options);

    private Task<ReadMessage?> HiddenAsync(HeldSeat seat, long sequence, CancellationToken cancellation) =>
        seat.Seat.Role == SeatRole.Facilitator
            ? reader.HiddenAsync(seat, sequence, cancellation)
            : Task.FromResult<ReadMessage?>(null);

    private static EvidenceMessage Copy(ReadMessage message) => new(
        message.Sequence, new Author(message.SeatId, message.SeatName), message.Body, message.SentAt, message.EditedAt, message.ReplyTo,
        message.Kind.OrAbsent());
}
