using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Glance;

/// <summary>Which messages are told to wait for an answer.</summary>
public sealed class UnansweredTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task What_nobody_has_answered_is_the_first_of_somebody_or_the_last_that_was_said()
    {
        var world = await WorldAsync("Ana", "Tom", "Eli", "Zoe");
        var circle = world.Circle;
        var first = await world.SaidAsync(circle["Ana"], TimeSpan.FromDays(6));
        await world.AcknowledgedAsync(circle["Ana"], await world.SaidAsync(circle["Tom"], TimeSpan.FromDays(5)));
        var ofEli = await world.SaidAsync(circle["Eli"], TimeSpan.FromDays(4));
        await world.SaidAsync(circle.Facilitator, TimeSpan.FromDays(4), replyTo: ofEli);
        await world.SaidAsync(circle["Tom"], TimeSpan.FromHours(3));
        await world.SaidAsync(circle["Zoe"], TimeSpan.FromHours(2), isGone: true);
        var ofZoe = await world.SaidAsync(circle["Zoe"], TimeSpan.FromHours(1));
        var last = await world.SaidAsync(circle["Ana"], TimeSpan.FromMinutes(30));
        await world.SaidAsync(circle["Ana"], TimeSpan.FromMinutes(29));
        await world.SaidAsync(circle["Tom"], TimeSpan.FromMinutes(5), replyTo: last, isGone: true);
        await world.SaidAsync(circle["Tom"], TimeSpan.FromMinutes(5), replyTo: last, isHidden: true);

        Assert.Equal([(first, true), (ofZoe, true), (last, false)], await world.UnansweredAsync());

        await world.SaidAsync(circle.Facilitator, TimeSpan.FromMinutes(1));
        await world.AcknowledgedAsync(circle["Tom"], ofZoe);
        Assert.Equal([(first, true)], await world.UnansweredAsync());
    }

    [Fact]
    public async Task Only_of_the_last_week_and_at_most_five_the_oldest_first_and_never_of_those_who_hold_the_circle()
    {
        var world = await WorldAsync("Ana", "Tom");
        await world.SaidAsync(world.Circle["Tom"], TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
        await world.SaidAsync(world.Circle.Facilitator, TimeSpan.FromDays(1));
        Assert.Empty(await world.UnansweredAsync());

        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromHours(5), times: 7);

        Assert.Equal([(3L, true), (4, false), (5, false), (6, false), (7, false)], await world.UnansweredAsync());
    }

    [Fact]
    public async Task A_first_message_is_none_when_its_author_has_said_something_long_before()
    {
        var world = await WorldAsync("Ana", "Tom", "Eli");
        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromDays(30));
        await world.SaidAsync(world.Circle["Tom"], TimeSpan.FromDays(20), times: 600);
        await world.SaidAsync(world.Circle["Ana"], TimeSpan.FromDays(1));
        var ofEli = await world.SaidAsync(world.Circle["Eli"], TimeSpan.FromDays(1));
        await world.SaidAsync(world.Circle["Tom"], TimeSpan.FromMinutes(1));

        Assert.Equal([(ofEli, true)], await world.UnansweredAsync());
    }

    [Fact]
    public async Task Nobody_is_answered_who_is_not_there_any_more_and_the_words_of_an_erased_person_answer_nobody()
    {
        var world = await WorldAsync("Ana", "Tom", "Eli", "Zoe");
        var circle = world.Circle;
        await world.SaidAsync(circle["Ana"], TimeSpan.FromDays(3));
        await world.SaidAsync(circle["Tom"], TimeSpan.FromDays(2));
        var ofEli = await world.SaidAsync(circle["Eli"], TimeSpan.FromDays(1));
        await world.AcknowledgedAsync(circle["Zoe"], ofEli);
        await world.SaidAsync(circle["Zoe"], TimeSpan.FromHours(2), replyTo: ofEli);

        await circle.LeaveAsync(circle["Ana"]);
        await circle.RemoveAsync(circle["Tom"]);
        Assert.DoesNotContain(await world.UnansweredAsync(), waiting => waiting.Sequence == ofEli);
        await circle["Zoe"].EraseAsync();

        Assert.Equal([(ofEli, true)], await world.UnansweredAsync());
    }

    private async Task<GlanceWorld> WorldAsync(params string[] names) =>
        new(_host, await _host.CircleAsync(names), one.Time.GetUtcNow().UtcDateTime);
}
