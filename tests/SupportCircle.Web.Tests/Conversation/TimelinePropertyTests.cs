using System.Text.Json;
using CsCheck;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

/// <summary>Random posts, some with mentions, edits, deletions, acknowledgements, hides, stories, answers, disconnections: at the end everybody has what a newcomer has.</summary>
public sealed class TimelinePropertyTests
{
    private const int Rounds = 12;
    private const int Acts = 60;

    private static readonly string[] Names = ["Ana", "Tom", "Leo"];

    private static readonly Gen<(int Who, int What, int Which)[]> Scripts =
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 16], Gen.Int[0, 1_000]).Array[Acts];

    [Fact]
    public async Task Snapshot_plus_events_equals_a_fresh_snapshot()
    {
        await using var host = await TestHost.StartAsync();
        var seed = Environment.GetEnvironmentVariable("SUPPORTCIRCLE_SEED") ?? PCG.Parse("0000000000001").ToString();
        TestContext.Current.TestOutputHelper!.WriteLine($"Seed {seed}");
        var random = PCG.Parse(seed);
        for (var round = 0; round < Rounds; round++)
        {
            await PlayAsync(await host.CircleAsync(Names), Scripts.Generate(random, null, out _));
        }
    }

    private static async Task PlayAsync(TestCircle circle, (int Who, int What, int Which)[] script)
    {
        var readers = new List<Reader>();
        foreach (var name in Names)
        {
            readers.Add(new Reader(circle[name], circle));
        }

        await Task.WhenAll(readers.Select(reader => reader.ComeInAsync()));

        // Three at a time, so that what they do overlaps.
        foreach (var acts in script.Chunk(3))
        {
            await Task.WhenAll(acts.DistinctBy(act => act.Who).Select(act => readers[act.Who].ActAsync(act.What, act.Which)));
        }

        await Task.WhenAll(readers.Select(reader => reader.ComeInAsync()));
        await using var fresh = await circle.Facilitator.LineAsync();
        var end = await fresh.EnterAsync(circle.Id);
        var expected = await ReadAllAsync(circle);
        Assert.Equal(Enumerable.Range(1, (int)end.LastSequence).Select(i => (long)i), expected.Select(m => m.Sequence));
        foreach (var reader in readers)
        {
            Assert.Equal(expected.Select(Written), (await reader.TimelineAsync(end)).Select(Written));
            await reader.DisposeAsync();
        }
    }

    private static string Written(MessageView message) => JsonSerializer.Serialize(message, WireJson.Options);

    private static async Task<IReadOnlyList<MessageView>> ReadAllAsync(TestCircle circle) =>
        (await circle.Facilitator.GetAsync<MessagePage>($"{circle.Path}/messages?limit=200")).Messages;
}
