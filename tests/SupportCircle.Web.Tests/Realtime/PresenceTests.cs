using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Web.Realtime;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class PresenceTests(OneHostInTime host) : IClassFixture<OneHostInTime>
{
    private const int MostSteps = 200;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Whoever_comes_in_is_told_who_is_here_and_the_others_are_told_of_them()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].LineAsync();
        Assert.Equal([circle["Ana"].SeatId], (await ana.EnterAsync(circle.Id)).Here);

        await using var tom = await circle["Tom"].LineAsync();
        var answer = await tom.EnterAsync(circle.Id);

        Assert.Equal(Seats(circle["Ana"], circle["Tom"]), answer.Here);
        Assert.Equal(answer.Here, await ToldAsync(ana));
    }

    [Fact]
    public async Task Whoever_leaves_is_here_for_ten_seconds_more_and_no_longer()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        var tom = await circle["Tom"].InAsync(circle);
        await ToldAsync(ana);

        await tom.ExitAsync(circle.Id);
        await tom.DisposeAsync();
        await PassAsync(RoomPresence.Grace - TimeSpan.FromSeconds(1));
        await using var late = await circle["Ana"].LineAsync();
        Assert.Equal(Seats(circle["Ana"], circle["Tom"]), (await late.EnterAsync(circle.Id)).Here);
        Assert.False(ana.HasHeardWhoIsHere);

        Assert.Equal([circle["Ana"].SeatId], await ToldAsync(ana));
    }

    [Fact]
    public async Task Whoever_hides_is_neither_here_nor_writing_and_still_sees_the_others()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom", "Leo");
        await HideAsync(circle, circle["Tom"], hides: true);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].LineAsync();

        Assert.Equal([circle["Ana"].SeatId], (await tom.EnterAsync(circle.Id)).Here);
        await tom.TypingAsync(circle.Id);
        await PassAsync(RoomPresence.Pace * 2);
        Assert.Equal((false, false), (ana.HasHeardWhoIsHere, ana.HasHeardInPassing));
        await using var leo = await circle["Leo"].InAsync(circle);
        Assert.Equal(Seats(circle["Ana"], circle["Leo"]), await ToldAsync(ana));
        Assert.Equal(Seats(circle["Ana"], circle["Leo"]), await ToldAsync(tom));

        await HideAsync(circle, circle["Tom"], hides: false);
        Assert.Equal(Seats(circle["Ana"], circle["Leo"], circle["Tom"]), await ToldAsync(ana));
        await tom.TypingAsync(circle.Id);
        Assert.Equal(new PersonTyping(circle.Id, circle["Tom"].SeatId), await ana.InPassingAsync());
    }

    [Fact]
    public async Task To_hide_while_one_is_here_looks_as_if_one_had_left()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ToldAsync(ana);

        await HideAsync(circle, circle["Tom"], hides: true);
        await tom.TypingAsync(circle.Id);
        await PassAsync(RoomPresence.Grace - TimeSpan.FromSeconds(1));
        Assert.Equal((false, false), (ana.HasHeardWhoIsHere, ana.HasHeardInPassing));

        Assert.Equal([circle["Ana"].SeatId], await ToldAsync(ana));
        Assert.True((await circle["Tom"].GetAsync<CircleDetails>(circle.Path)).HidesPresence);
        Assert.False((await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).HidesPresence);
    }

    [Fact]
    public async Task What_was_chosen_at_a_node_that_could_not_tell_takes_effect_all_the_same()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ToldAsync(ana);
        await using (var scope = host.Host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SupportDbContext>().Seats.Where(seat => seat.Id == circle["Tom"].SeatId)
                .ExecuteUpdateAsync(set => set.SetProperty(seat => seat.HidesPresence, true), TestContext.Current.CancellationToken);
        }

        Assert.Equal([circle["Ana"].SeatId], await ToldAsync(ana));
    }

    [Fact]
    public async Task Whoever_is_removed_is_not_here_from_then_on()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ToldAsync(ana);

        await circle.RemoveAsync(circle["Tom"]);

        await using var late = await circle.Facilitator.LineAsync();
        Assert.DoesNotContain(circle["Tom"].SeatId, (await late.EnterAsync(circle.Id)).Here);
        Assert.DoesNotContain(circle["Tom"].SeatId, await ToldAsync(ana));
    }

    [Fact]
    public async Task Whoever_may_not_read_the_conversation_is_neither_told_nor_here()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        var newcomer = await host.Host.MemberAsync("New");
        await circle.JoinAsync(newcomer);
        await using var outside = await newcomer.LineAsync();
        await using var ana = await circle["Ana"].InAsync(circle);
        await Refused.ByAsync(() => outside.EnterAsync(circle.Id));

        await using var tom = await circle["Tom"].InAsync(circle);

        Assert.Equal(Seats(circle["Ana"], circle["Tom"]), await ToldAsync(ana));
        await PassAsync(RoomPresence.Pace * 2);
        Assert.False(outside.HasHeardWhoIsHere);
    }

    private static Guid[] Seats(params Person[] people) => [.. people.Select(person => person.SeatId).Order()];

    private static Task HideAsync(TestCircle circle, Person person, bool hides) =>
        person.PutAsync($"{circle.Path}/seats/mine/presence", new PresenceRequest { Hides = hides });

    // Lets time pass until it is told who is here, which it is after some of it alone.
    private async Task<IReadOnlyList<Guid>> ToldAsync(HubLine line)
    {
        for (var steps = 0; !line.HasHeardWhoIsHere && steps < MostSteps; steps++)
        {
            await PassAsync(Step);
        }

        return await line.HereAsync();
    }

    // The host has its say between two steps of its clock.
    private async Task PassAsync(TimeSpan whole)
    {
        for (var passed = TimeSpan.Zero; passed < whole; passed += Step)
        {
            host.Time.Advance(Step);
            await Task.Delay(30, TestContext.Current.CancellationToken);
        }
    }
}
