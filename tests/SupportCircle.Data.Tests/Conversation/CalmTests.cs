using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class CalmTests : DatabaseTest
{
    [Fact]
    public async Task In_a_paused_circle_a_member_is_refused_and_a_facilitator_speaks()
    {
        await Database.StartLogAsync();
        var ruth = await Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
        await ChangeAsync(circle => circle.PausedAt = Database.Time.Now());

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.SayAsync(Ana, "one"));

        Assert.Equal(RefusalCodes.Paused, refusal.Code);
        Assert.Equal(1, (await Database.SayAsync(ruth, "A moment of quiet.")).Sequence);
    }

    [Fact]
    public async Task In_slow_mode_one_waits_from_message_to_message()
    {
        await Database.StartLogAsync();
        await ChangeAsync(circle => circle.SlowModeSeconds = 60);
        await Database.SayAsync(Ana, "one");
        Database.Time.Advance(TimeSpan.FromSeconds(20));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.SayAsync(Ana, "two"));

        Assert.Equal((RefusalCodes.TooManyRequests, 40), (refusal.Code, refusal.RetryAfterSeconds));
        Assert.Equal(2, (await Database.SayAsync(Tom, "Another one is not held up.")).Sequence);
        Database.Time.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(3, (await Database.SayAsync(Ana, "two")).Sequence);
    }

    [Fact]
    public async Task In_slow_mode_two_messages_in_one_group_are_one()
    {
        await Database.StartLogAsync();
        await ChangeAsync(circle => circle.SlowModeSeconds = 60);
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        var first = log.AppendAsync(await Database.SealAsync(Ana, "one"));
        var second = log.AppendAsync(await Database.SealAsync(Ana, "two"));

        await log.StartAsync(Cancellation);

        Assert.Equal(1, (await first).Number);
        Assert.Equal(RefusalCodes.TooManyRequests, (await Assert.ThrowsAsync<Refusal>(() => second)).Code);
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task The_same_message_sent_again_in_slow_mode_has_its_receipt()
    {
        await Database.StartLogAsync();
        await ChangeAsync(circle => circle.SlowModeSeconds = 60);
        var said = await Database.SayAsync(Ana, "one");

        Assert.Equal(said.Receipt, (await Database.SayAsync(Ana, "one", said.ClientId)).Receipt);
    }

    private async Task ChangeAsync(Action<Circle> change)
    {
        await using var db = Database.Context();
        var circle = await db.Circles.AsTracking().SingleAsync(Cancellation);
        change(circle);
        await db.SaveChangesAsync(Cancellation);
    }
}
