using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class CalmTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_pause_holds_at_once_is_told_to_everybody_and_ends()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var facilitator = await circle.Facilitator.InAsync(circle);

        await circle.Facilitator.PutAsync($"{circle.Path}/pause");

        Assert.Equal(new CircleChanged(circle.Id), await ana.InPassingAsync());
        Assert.NotNull((await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).PausedAt);
        Assert.Equal(RefusalCodes.Paused, (await Refused.ByAsync(() => ana.PostAsync(circle.Id, "May I?"))).Code);
        Assert.Equal(1, (await facilitator.PostAsync(circle.Id, "A moment of quiet.")).Sequence);
        await circle.Facilitator.DeleteAsync($"{circle.Path}/pause");
        Assert.Equal(2, (await ana.PostAsync(circle.Id, "Thank you.")).Sequence);
        Assert.Null((await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).PausedAt);
    }

    [Fact]
    public async Task Slow_mode_makes_members_wait_and_says_how_long()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.Facilitator.PutAsync($"{circle.Path}/slow-mode", new SlowModeRequest { Seconds = 600 });
        await ana.PostAsync(circle.Id, "One.");

        var refused = await Refused.ByAsync(() => ana.PostAsync(circle.Id, "Two."));

        Assert.Equal(RefusalCodes.TooManyRequests, refused.Code);
        Assert.InRange(refused.Body.RetryAfterSeconds!.Value, 590, 600);
        await circle.Facilitator.PutAsync($"{circle.Path}/slow-mode", new SlowModeRequest { Seconds = 0 });
        Assert.Equal(2, (await ana.PostAsync(circle.Id, "Two.")).Sequence);
    }

    [Fact]
    public async Task Whoever_is_muted_reads_on_does_not_speak_and_only_facilitators_see_it_of_others()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        var path = $"{circle.Path}/seats/{circle["Ana"].SeatId}/mute";

        await circle.Facilitator.PutAsync(path, InRoom.ForMinutes(10));

        Assert.NotNull((await Refused.ByAsync(() => ana.PostAsync(circle.Id, "But I."))).Body.Until);
        await tom.PostAsync(circle.Id, "Take your time.");
        Assert.Equal("Take your time.", (await ana.MessageAsync()).Body);
        Assert.NotNull(await MutedUntilAsync(circle.Facilitator, circle));
        Assert.Null(await MutedUntilAsync(circle["Tom"], circle));
        await circle.Facilitator.DeleteAsync(path);
        Assert.Equal(2, (await ana.PostAsync(circle.Id, "I am here again.")).Sequence);
    }

    [Fact]
    public async Task A_facilitator_is_not_muted_nor_is_somebody_of_another_circle()
    {
        var circle = await _host.CircleAsync("Ana");
        var other = await _host.CircleAsync("Tom");
        var mute = InRoom.ForMinutes(10);

        var facilitator = await Refused.ByAsync(
            () => circle.Facilitator.PutAsync($"{circle.Path}/seats/{circle.Facilitator.SeatId}/mute", mute));
        var stranger = await Refused.ByAsync(
            () => circle.Facilitator.PutAsync($"{circle.Path}/seats/{other["Tom"].SeatId}/mute", mute));

        Assert.Equal(RefusalCodes.NotAllowed, facilitator.Code);
        Assert.Equal(RefusalCodes.NotFound, stranger.Code);
    }

    [Theory]
    [InlineData("slow-mode", "seconds", -1)]
    [InlineData("slow-mode", "seconds", CircleLimits.MaxSlowModeSeconds + 1)]
    public async Task Times_out_of_range_are_invalid(string path, string name, int value)
    {
        var circle = await _host.CircleAsync("Ana");

        var refused = await Refused.ByAsync(
            () => circle.Facilitator.PutAsync($"{circle.Path}/{path}", new Dictionary<string, int> { [name] = value }));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(CircleLimits.MaxMuteMinutes + 1)]
    public async Task Mutes_out_of_range_are_invalid(int minutes)
    {
        var circle = await _host.CircleAsync("Ana");

        var refused = await Refused.ByAsync(() => circle.MuteAsync(circle["Ana"], minutes));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
    }

    private static async Task<DateTime?> MutedUntilAsync(Person asking, TestCircle circle) =>
        (await asking.GetAsync<SeatSummary[]>($"{circle.Path}/seats")).Single(seat => seat.SeatId == circle["Ana"].SeatId).MutedUntil;
}
