using System.Diagnostics;
using SupportCircle.Contracts.Conversation;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class AcrossNodesTests
{
    private const string OneFile = "A file has one host.";

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task What_is_posted_at_one_node_is_heard_at_the_other_at_once()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);

        var clock = Stopwatch.StartNew();
        await ana.PostAsync(circle.Id, "Can you hear me over there?");
        var heard = await tom.MessageAsync();
        var took = clock.Elapsed;
        await ana.EditAsync(circle.Id, 1, "Can you hear me?");

        Assert.Equal("Can you hear me over there?", heard.Body);
        Assert.True(took < TimeSpan.FromSeconds(1), $"It took {took}.");
        Assert.Equal("Can you hear me?", (await tom.ChangeAsync()).Body);
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Everybody_at_either_node_hears_everything_once_and_in_order()
    {
        const int each = 40;
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom", "Sue", "Leo");
        TestHost[] at = [nodes.First, nodes.Second, nodes.First, nodes.Second];
        var lines = await Task.WhenAll(circle.Members.Zip(at, (person, host) => person.At(host).InAsync(circle)));

        await Task.WhenAll(lines.Select(async line =>
        {
            for (var i = 0; i < each; i++)
            {
                var receipt = await line.PostAsync(circle.Id, $"Number {i}.");
                if (i % 5 == 0)
                {
                    await line.EditAsync(circle.Id, receipt.Sequence!.Value, $"Number {i}, again.");
                }
            }
        }));

        foreach (var line in lines)
        {
            await WaitForAsync(() => line.Heard.Count == (each * 4) + (each * 4 / 5));
            Assert.Equal(Enumerable.Range(1, each * 4).Select(n => (long)n), line.Heard.OfType<MessagePosted>().Select(m => m.Sequence));
            Assert.Equal(Enumerable.Range(1, each * 4 / 5).Select(n => (long)n), line.Heard.OfType<MessageChanged>().Select(c => c.Change));
            Assert.All(line.Heard.Index().Where(heard => heard.Item is MessageChanged), heard => Assert.Contains(
                line.Heard.Take(heard.Index).OfType<MessagePosted>(), m => m.Sequence == ((MessageChanged)heard.Item).Sequence));
            await line.DisposeAsync();
        }
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Who_comes_back_at_another_node_gets_what_was_missed()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "One.");
        await ana.PostAsync(circle.Id, "Two.");
        await ana.EditAsync(circle.Id, 1, "One, again.");

        await using var tom = await circle["Tom"].At(nodes.Second).LineAsync();
        var answer = await tom.EnterAsync(circle.Id, new EnterCursor(1, 0));
        await ana.PostAsync(circle.Id, "Three.");

        Assert.Equal(["Two."], answer.Messages.Select(m => m.Body));
        Assert.Equal(["One, again."], answer.Changes.Select(c => c.Body));
        Assert.Equal("Three.", (await tom.MessageAsync()).Body);
    }

    [Theory(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_removed_at_one_node_hears_nothing_more_at_the_other_within_a_second(bool hasRedis)
    {
        await using var nodes = await TwoNodes.StartAsync(hasRedis ? RedisProcess.Shared : null);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);

        var clock = Stopwatch.StartNew();
        await circle.RemoveAsync(circle["Tom"]);
        await tom.Closed;
        var took = clock.Elapsed;
        await ana.PostAsync(circle.Id, "He should not hear this.");
        await ana.MessageAsync();

        Assert.True(took < TimeSpan.FromSeconds(1), $"Silence took {took}.");
        Assert.Empty(tom.Heard);
        await using var again = await circle["Tom"].At(nodes.Second).LineAsync();
        Assert.Equal("not_found", (await Refused.ByAsync(() => again.EnterAsync(circle.Id))).Code);
    }

    private static async Task WaitForAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
