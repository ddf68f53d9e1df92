using System.Diagnostics;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Realtime;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class NodeFaultTests
{
    private const string OneFile = "A file has one host.";

    [Theory(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_node_committed_and_told_nobody_is_heard_within_fifteen_seconds(bool hasRedis)
    {
        // As one that is killed between the two.
        await using var nodes = await TwoNodes.StartAsync(hasRedis ? RedisProcess.Shared : null, first: services =>
            services.Remove(services.Single(service => service.ImplementationType == typeof(CirclePublisher))));
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].LineAsync();
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);

        var clock = Stopwatch.StartNew();
        await ana.PostAsync(circle.Id, "One.");
        await ana.PostAsync(circle.Id, "Two.");
        await ana.EditAsync(circle.Id, 2, "Two, again.");
        await ana.DeleteAsync(circle.Id, 2);
        var first = await tom.MessageAsync();
        var second = await tom.MessageAsync();
        var edit = await tom.ChangeAsync();
        var deletion = await tom.ChangeAsync();

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"It took {clock.Elapsed}.");
        Assert.Equal((1, "One."), (first.Sequence, first.Body));
        Assert.Equal(2, second.Sequence);
        Assert.Equal((1, 2), (edit.Change, edit.Sequence));
        Assert.Equal((2, 2, true), (deletion.Change, deletion.Sequence, deletion.Gone));
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Without_redis_messages_are_late_and_with_it_again_at_once()
    {
        using var redis = RedisProcess.New();
        await using var nodes = await TwoNodes.StartAsync(redis);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);

        redis.Stop();
        await ana.PostAsync(circle.Id, "While it is away.");
        Assert.Equal("While it is away.", (await tom.MessageAsync()).Body);

        redis.Start();
        var took = TimeSpan.MaxValue;
        for (var since = Stopwatch.StartNew(); took > TimeSpan.FromSeconds(1) && since.Elapsed < TimeSpan.FromSeconds(30);)
        {
            var clock = Stopwatch.StartNew();
            await ana.PostAsync(circle.Id, "Is it back?");
            await tom.MessageAsync();
            took = clock.Elapsed;
        }

        Assert.True(took < TimeSpan.FromSeconds(1), $"It took {took}.");
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task No_receipt_is_lost_when_one_node_after_the_other_restarts()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].At(nodes.First).InAsync(circle);
        var receipts = new Dictionary<Guid, long>();
        var unsure = new List<Guid>();

        // Posts at the second node until it is gone, then at the first; what has no answer is sent again there.
        var tom = await circle["Tom"].At(nodes.Second).InAsync(circle);
        var restarted = Task.Run(async () =>
        {
            while (receipts.Count < 50)
            {
                await Task.Delay(5);
            }

            await nodes.RestartSecondAsync();
        });
        while (!restarted.IsCompleted || receipts.Count < 200)
        {
            var id = Guid.CreateVersion7();
            try
            {
                receipts[id] = (await tom.PostAsync(circle.Id, "On the way.", id)).Sequence!.Value;
            }
            catch (Exception)
            {
                await tom.DisposeAsync();
                tom = await circle["Tom"].At(nodes.First).InAsync(circle);
                receipts[id] = (await tom.PostAsync(circle.Id, "On the way.", id)).Sequence!.Value;
                unsure.Add(id);
            }
        }

        await restarted;
        await using var reader = await circle["Ana"].At(nodes.Second).LineAsync();
        var heard = new List<(Guid Id, long Sequence)>();
        for (var answer = await reader.EnterAsync(circle.Id, new(0, 0)); ; answer = await reader.EnterAsync(circle.Id, new(heard.Count, 0)))
        {
            heard.AddRange(answer.Messages.Select(m => (m.ClientMessageId!.Value, m.Sequence)));
            if (!answer.Truncated)
            {
                break;
            }
        }

        Assert.NotEmpty(unsure);
        Assert.Equal(receipts.Select(r => (r.Key, r.Value)).OrderBy(r => r.Value), heard);
        await tom.DisposeAsync();
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Two_nodes_send_every_mail_once()
    {
        const int people = 12;
        var mails = new SentMails();
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared, both: mails.Watch);
        var hosts = new[] { nodes.First, nodes.Second };

        await Task.WhenAll(Enumerable.Range(0, people).Select(i =>
            new Person(hosts[i % 2].Address, $"Person {i}", $"mail{i}@example.org").SignUpAsync()));
        var sent = new List<string>();
        for (var i = 0; i < people; i++)
        {
            sent.Add((await mails.NextAsync()).To);
        }

        Assert.Equal(people, sent.Distinct(StringComparer.Ordinal).Count());
        await Task.Delay(TimeSpan.FromSeconds(6));
        Assert.False(mails.HasMore);
    }
}
