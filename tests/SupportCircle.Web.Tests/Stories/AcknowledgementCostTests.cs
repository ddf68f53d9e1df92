using System.Diagnostics;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

/// <summary>
/// What a touch on a story costs beside a message of the same circle, from the call to the receipt, one after the other in turn; on each
/// database by the test's setting.
/// </summary>
public sealed class AcknowledgementCostTests
{
    private const int Rounds = 7;
    private const int Each = 60;

    private static readonly AcknowledgementKind[] Kinds = Enum.GetValues<AcknowledgementKind>();

    [Fact]
    public async Task An_acknowledgement_of_a_story_costs_no_more_than_a_message()
    {
        await using var host = await TestHost.StartAsync();
        var circle = await host.CircleAsync("Ana", "Tom");
        await circle.TellAsync(circle["Ana"]);
        await using var line = await circle["Tom"].InAsync(circle);
        var words = string.Concat(Enumerable.Repeat("It rained again. ", 8));
        var (posts, touches) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var round = 0; round < Rounds; round++)
        {
            posts.Add(await TimeAsync(() => line.PostAsync(circle.Id, words)));
            touches.Add(await TimeAsync(() => line.AcknowledgeAsync(circle.Id, 1, Kinds[round % Kinds.Length])));
        }

        var (post, touch) = (posts.Min(), touches.Min());

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"A message in {post.TotalMilliseconds:F2} ms, an acknowledgement of a story in {touch.TotalMilliseconds:F2} ms (the least of {Rounds} medians of {Each}).");
        Assert.True(touch <= post, $"An acknowledgement took {touch}, a message {post}.");
    }

    // Each call by itself, the median of a round: nothing of the other kind is still on its way.
    private static async Task<TimeSpan> TimeAsync<T>(Func<Task<T>> call)
    {
        var took = new List<TimeSpan>();
        for (var n = 0; n < Each; n++)
        {
            var clock = Stopwatch.StartNew();
            await call();
            took.Add(clock.Elapsed);
        }

        return took.Order().ElementAt(Each / 2);
    }
}
