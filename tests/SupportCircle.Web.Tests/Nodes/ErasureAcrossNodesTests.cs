using System.Diagnostics;
using SupportCircle.Contracts.Conversation;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Operations;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class ErasureAcrossNodesTests
{
    private const string OneFile = "A file has one host.";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Theory(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_erasure_ends_every_line_of_either_node_within_a_second_and_neither_reads_the_words_any_more(bool hasBus)
    {
        await using var nodes = await TwoNodes.StartAsync(hasBus ? RedisProcess.Shared : null);
        var circle = await nodes.First.CircleAsync("Tom");
        var mina = await nodes.First.UnmistakableAsync();
        await circle.SeatAsync(mina);
        await circle.SayAsync(mina, "a blue lantern", "a red lantern");
        var tom = circle["Tom"].At(nodes.Second);
        Assert.Equal(["a blue lantern", "a red lantern"], (await Log.ReadAsync(tom, circle)).Select(message => message.Body));
        await using var listening = await tom.InAsync(circle);
        await using var here = await mina.InAsync(circle);
        await using var there = await mina.At(nodes.Second).InAsync(circle);

        var clock = Stopwatch.StartNew();
        await mina.EraseAsync();
        var erased = clock.Elapsed;
        await Task.WhenAll(here.Closed, there.Closed);
        Assert.True(clock.Elapsed - erased < Soon, $"It took {clock.Elapsed - erased}.");
        Assert.All(await Log.ReadAsync(tom, circle), message => Assert.True(message.Gone));

        // Without the bus the rooms of the other node are held against the log every five seconds.
        MessageChanged[] heard = [await listening.ChangeAsync(), await listening.ChangeAsync()];
        Assert.True(!hasBus || clock.Elapsed - erased < Soon, $"The room heard after {clock.Elapsed - erased}.");
        Assert.All(heard, change => Assert.True(change.Gone));
    }
}
