using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests;

/// <summary>Says things, as the handlers of the host do.</summary>
internal static class TestConversation
{
    public static async Task<PostEntry> SealAsync(
        this TestDatabase database, TestSeat seat, string text, Guid? clientId = null, long? replyTo = null,
        params IEnumerable<Guid> mentions)
    {
        var id = clientId ?? Guid.CreateVersion7();
        var field = SealedField.Body(seat.CircleId, seat.Id, id, revision: 0);
        return new PostEntry
        {
            CircleId = seat.CircleId,
            SeatId = seat.Id,
            ClientId = id,
            Body = text,
            SealedBody = await database.Texts.CloseAsync(seat.MemberId, field, text, CancellationToken.None),
            ReplyTo = replyTo,
            Mentions = [.. mentions],
        };
    }

    public static async Task<ChangeEntry> SealEditAsync(
        this TestDatabase database, TestSeat seat, Said said, string text, int revision, Guid? changeId = null)
    {
        var field = SealedField.Body(seat.CircleId, seat.Id, said.ClientId, revision);
        return new ChangeEntry
        {
            CircleId = seat.CircleId,
            SeatId = seat.Id,
            ClientId = changeId ?? Guid.CreateVersion7(),
            Kind = ChangeKind.Edited,
            Sequence = said.Sequence,
            Body = text,
            SealedBody = await database.Texts.CloseAsync(seat.MemberId, field, text, CancellationToken.None),
            Revision = revision,
        };
    }

    public static ChangeEntry Deletion(TestSeat seat, long sequence, Guid? changeId = null) => new()
    {
        CircleId = seat.CircleId,
        SeatId = seat.Id,
        ClientId = changeId ?? Guid.CreateVersion7(),
        Kind = ChangeKind.Deleted,
        Sequence = sequence,
    };

    public static ChangeEntry Acknowledgement(TestSeat seat, long sequence, AcknowledgementKind? kind) => new()
    {
        CircleId = seat.CircleId,
        SeatId = seat.Id,
        ClientId = Guid.CreateVersion7(),
        Kind = ChangeKind.Acknowledged,
        Sequence = sequence,
        Acknowledgement = kind,
    };

    public static Task<CommittedChange> HideAsync(this TestDatabase database, TestSeat facilitator, long sequence) =>
        database.DecideAsync(facilitator, (hiding, seat) => hiding.HideAsync(seat.Circle, seat.Seat.Id, sequence, CancellationToken.None));

    public static Task<CommittedChange> RestoreAsync(this TestDatabase database, TestSeat facilitator, long sequence) =>
        database.DecideAsync(facilitator, (hiding, seat) => hiding.RestoreAsync(seat.Circle, seat.Seat.Id, sequence, CancellationToken.None));

    public static async Task<Said> SayAsync(
        this TestDatabase database, TestSeat seat, string text, Guid? clientId = null, long? replyTo = null,
        params IEnumerable<Guid> mentions)
    {
        var post = await database.SealAsync(seat, text, clientId, replyTo, mentions);
        var receipt = await database.Log.AppendAsync(post);
        return new Said(receipt.Number, post.ClientId, receipt);
    }

    public static async Task<LogReceipt> EditAsync(
        this TestDatabase database, TestSeat seat, Said said, string text, int revision, Guid? changeId = null) =>
        await database.Log.AppendAsync(await database.SealEditAsync(seat, said, text, revision, changeId));

    public static Task<LogReceipt> DeleteAsync(this TestDatabase database, TestSeat seat, long sequence, Guid? changeId = null) =>
        database.Log.AppendAsync(Deletion(seat, sequence, changeId));

    /// <summary>What was handed on for publishing since the last call.</summary>
    public static IReadOnlyList<Committed> TakeCommitted(this MessageLog log)
    {
        var all = new List<Committed>();
        while (log.Committed.TryRead(out var group))
        {
            all.AddRange(group);
        }

        return all;
    }

    private static async Task<CommittedChange> DecideAsync(
        this TestDatabase database, TestSeat facilitator, Func<Hiding, HeldSeat, Task<CommittedChange>> decide)
    {
        await using var scope = database.Scope();
        var services = scope.ServiceProvider;
        var writes = services.GetRequiredService<WriteTransaction>();
        return await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(facilitator.CircleId, CancellationToken.None);
            var seat = await services.GetRequiredService<CircleAccess>()
                .FacilitatorAsync(facilitator.CircleId, facilitator.MemberId, CancellationToken.None);
            return await decide(services.GetRequiredService<Hiding>(), seat);
        }, CancellationToken.None);
    }
}

internal sealed record Said(long Sequence, Guid ClientId, LogReceipt Receipt);
