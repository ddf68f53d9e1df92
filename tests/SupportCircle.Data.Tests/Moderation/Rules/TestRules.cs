using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Tests.Moderation.Rules;

/// <summary>Says things under rules, and decides about them, as the handlers of the host do.</summary>
internal static class TestRules
{
    public static async Task<PostEntry> WatchAsync(
        this TestDatabase database, TestSeat seat, string text, WatchAction? action = null, Guid? clientId = null, int version = 0,
        params IEnumerable<Guid> mentions)
    {
        var post = await database.SealAsync(seat, text, clientId, replyTo: null, mentions);
        return new PostEntry
        {
            CircleId = post.CircleId,
            SeatId = post.SeatId,
            ClientId = post.ClientId,
            Watched = Found(action, version),
            Body = post.Body,
            SealedBody = post.SealedBody,
            Mentions = post.Mentions,
        };
    }

    public static async Task<ChangeEntry> WatchEditAsync(
        this TestDatabase database, TestSeat seat, Said said, string text, WatchAction? action)
    {
        var edit = await database.SealEditAsync(seat, said, text, revision: 1);
        return new ChangeEntry
        {
            CircleId = edit.CircleId,
            SeatId = edit.SeatId,
            ClientId = edit.ClientId,
            Watched = Found(action, version: 0),
            Kind = edit.Kind,
            Sequence = edit.Sequence,
            Body = edit.Body,
            SealedBody = edit.SealedBody,
            Revision = edit.Revision,
        };
    }

    public static async Task<LogReceipt> SayUnderRulesAsync(
        this TestDatabase database, TestSeat seat, string text, WatchAction? action = null, Guid? clientId = null) =>
        await database.Log.AppendAsync(await database.WatchAsync(seat, text, action, clientId));

    public static async Task ChangeCircleAsync(this TestDatabase database, Guid circleId, Action<Circle> change)
    {
        await using var db = database.Context();
        change(await db.Circles.AsTracking().SingleAsync(circle => circle.Id == circleId));
        await db.SaveChangesAsync();
    }

    public static async Task<IReadOnlyList<HeldPost>> HeldAsync(this TestDatabase database)
    {
        await using var db = database.Context();
        return await db.HeldPosts.OrderBy(held => held.HeldAt).ThenBy(held => held.Id).ToListAsync();
    }

    public static Task<CommittedMessage> LetThroughAsync(this TestDatabase database, TestSeat facilitator, Guid heldId) =>
        database.DecideHeldAsync(facilitator, heldId, (letting, seat, held) => letting.RunAsync(seat, held, CancellationToken.None));

    public static async Task<T> DecideHeldAsync<T>(
        this TestDatabase database, TestSeat facilitator, Guid heldId, Func<LettingThrough, HeldSeat, HeldPost, Task<T>> decide)
    {
        await using var scope = database.Scope();
        var services = scope.ServiceProvider;
        var (db, writes) = (services.GetRequiredService<SupportDbContext>(), services.GetRequiredService<WriteTransaction>());
        return await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(facilitator.CircleId, CancellationToken.None);
            var seat = await services.GetRequiredService<CircleAccess>()
                .FacilitatorAsync(facilitator.CircleId, facilitator.MemberId, CancellationToken.None);
            var held = await db.HeldPosts.SingleAsync(h => h.Id == heldId);
            return await decide(services.GetRequiredService<LettingThrough>(), seat, held);
        }, CancellationToken.None);
    }

    private static Watched Found(WatchAction? action, int version) => new(version, action, action is null ? null : Guid.CreateVersion7());
}
