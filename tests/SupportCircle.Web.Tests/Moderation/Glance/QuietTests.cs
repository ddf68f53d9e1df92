using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Glance;

/// <summary>Who is told to have gone quiet: by posts alone.</summary>
public sealed class QuietTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(40);

    private readonly TestHost _host = one.Host;

    private DateTime Now => one.Time.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task Who_has_posted_nothing_for_a_fortnight_is_named_with_since_when_the_longest_first()
    {
        var world = await WorldAsync("Ana", "Tom", "Eli", "Zoe");
        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromDays(20), isGone: true);
        await world.SaidAsync(world.Circle["Zoe"], TimeSpan.FromDays(14));
        await world.SaidAsync(world.Circle["Tom"], TimeSpan.FromDays(14) - TimeSpan.FromMilliseconds(1));

        Assert.Equal(
            [
                ("Eli", world.At(LongAgo), false),
                ("Ana", world.At(TimeSpan.FromDays(20)), true),
                ("Zoe", world.At(TimeSpan.FromDays(14)), true),
            ],
            await world.QuietAsync());
    }

    [Fact]
    public async Task What_was_said_before_the_newest_messages_still_says_since_when()
    {
        var world = await WorldAsync("Ana", "Tom", "Eli");
        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromDays(20));
        await world.SaidAsync(world.Circle["Eli"], TimeSpan.FromDays(13));
        await world.SaidAsync(world.Circle["Tom"], TimeSpan.FromDays(1), times: 600);

        Assert.Equal([("Ana", world.At(TimeSpan.FromDays(20)), true)], await world.QuietAsync());
    }

    [Fact]
    public async Task Whoever_came_back_has_been_quiet_since_then_and_not_since_their_last_words_of_before()
    {
        var world = await WorldAsync("Ana");
        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromDays(100));

        Assert.Equal([("Ana", world.At(LongAgo), false)], await world.QuietAsync());
    }

    [Fact]
    public async Task Who_cannot_write_or_has_gone_or_waits_to_be_let_through_is_not_called_quiet()
    {
        var world = await WorldAsync("Ana", "Tom", "Eli", "Zoe", "Leo", "Max");
        var circle = world.Circle;
        await circle.MuteAsync(circle["Ana"], minutes: 60);
        await circle.RemoveAsync(circle["Tom"]);
        await circle.LeaveAsync(circle["Eli"]);
        await circle["Zoe"].EraseAsync();
        var (leo, _) = await _host.IdsAsync(circle["Leo"]);
        await _host.WriteAsync(async db => await db.Members.Where(m => m.Id == leo)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MemberState.Suspended)));
        Assert.Equal(["Max"], (await world.QuietAsync()).Select(quiet => quiet.Name));

        await circle.WatchAsync("lamp", WatchAction.Hold);
        await circle.SayAsync(circle["Max"], "A lamp.");

        Assert.Empty(await world.QuietAsync());
    }

    [Fact]
    public async Task While_a_circle_is_paused_nobody_goes_quiet()
    {
        var world = await WorldAsync("Ana", "Tom");
        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromDays(20));
        await world.SaidAsync(world.Circle["Tom"], TimeSpan.FromDays(30));
        var paused = world.At(TimeSpan.FromDays(15));
        await _host.WriteAsync(async db => await db.Circles.Where(c => c.Id == world.Circle.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.PausedAt, paused)));

        Assert.Equal(["Tom"], (await world.QuietAsync()).Select(quiet => quiet.Name));
        Assert.Equal(paused, (await world.SeenAsync()).PausedAt);
    }

    private async Task<GlanceWorld> WorldAsync(params string[] names) =>
        await new GlanceWorld(_host, await _host.CircleAsync(names), Now).SinceAsync(LongAgo);
}
