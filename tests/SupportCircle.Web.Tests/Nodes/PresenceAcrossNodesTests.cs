using System.Diagnostics;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class PresenceAcrossNodesTests
{
    private const string OneFile = "A file has one host.";

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task People_at_two_nodes_see_each_other_and_those_who_hide_are_seen_at_neither()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom", "Leo");
        await circle["Leo"].PutAsync($"{circle.Path}/seats/mine/presence", new PresenceRequest { Hides = true });
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var leo = await circle["Leo"].InAsync(circle);

        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);

        var both = Seats(circle["Ana"], circle["Tom"]);
        Assert.Equal(both, await HeardAsync(ana, both.Length));
        Assert.Equal(both, await HeardAsync(tom, both.Length));
        await using var late = await circle.Facilitator.At(nodes.Second).LineAsync();
        Assert.Equal(Seats(circle["Ana"], circle["Tom"], circle.Facilitator), (await late.EnterAsync(circle.Id)).Here);
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Whoever_is_removed_at_one_node_is_gone_at_the_other_before_any_grace()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);
        Assert.Equal(Seats(circle["Ana"], circle["Tom"]), await HeardAsync(ana, 2));

        var clock = Stopwatch.StartNew();
        await circle.RemoveAsync(circle["Tom"]);
        Assert.Equal(Seats(circle["Ana"]), await ana.HereAsync());

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Who_hides_at_one_node_does_not_write_at_the_other_from_then_on()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);
        await HeardAsync(ana, 2);

        await circle["Tom"].At(nodes.First).PutAsync($"{circle.Path}/seats/mine/presence", new PresenceRequest { Hides = true });
        await tom.TypingAsync(circle.Id);
        await tom.PostAsync(circle.Id, "You see this, and only this.");

        Assert.Equal("You see this, and only this.", (await ana.MessageAsync()).Body);
        Assert.False(ana.HasHeardInPassing);
        Assert.Equal(Seats(circle["Ana"]), await ana.HereAsync());
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Who_looks_at_a_circle_at_a_node_where_nobody_hears_it_sees_who_is_there_at_another()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Leo");
        await circle["Leo"].PutAsync($"{circle.Path}/seats/mine/presence", new PresenceRequest { Hides = true });
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var leo = await circle["Leo"].InAsync(circle);

        var seen = await circle.Facilitator.At(nodes.Second).GetAsync<CirclesAtAGlance>("/api/moderation/circles");

        Assert.Equal(["Ana"], Assert.Single(seen.Held).Here.Select(who => who.Name));
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Without_a_bus_a_node_tells_of_its_own_people_alone()
    {
        await using var nodes = await TwoNodes.StartAsync(redis: null);
        var circle = await nodes.First.CircleAsync("Ana", "Tom", "Leo");
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);
        await using var ana = await circle["Ana"].InAsync(circle);

        await using var leo = await circle["Leo"].InAsync(circle);

        Assert.Equal(Seats(circle["Ana"], circle["Leo"]), await ana.HereAsync());
    }

    private static Guid[] Seats(params Person[] people) => [.. people.Select(person => person.SeatId).Order()];

    // Whoever came first was told of the one before the other.
    private static async Task<IReadOnlyList<Guid>> HeardAsync(HubLine line, int count)
    {
        IReadOnlyList<Guid> here;
        do
        {
            here = await line.HereAsync();
        }
        while (here.Count < count);

        return here;
    }
}
