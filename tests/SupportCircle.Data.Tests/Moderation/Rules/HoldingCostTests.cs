using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Tests.Moderation.Rules;

/// <summary>What rules cost a post that they let pass.</summary>
public sealed class HoldingCostTests : DatabaseTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task Rules_cost_a_post_that_they_let_pass_no_statement(int posts)
    {
        var without = await CostAsync(posts);
        await Database.StartLogAsync();
        await Database.SayUnderRulesAsync(Tom, "It waits.", WatchAction.Hold);
        for (var i = 0; i < RuleLimits.MaxFirstPosts; i++)
        {
            await Database.SayUnderRulesAsync(Tom, $"Before the rule {i}.");
        }

        await Database.ChangeCircleAsync(CircleId, circle => circle.FirstPosts = RuleLimits.MaxFirstPosts);

        Assert.Equal(without, await CostAsync(posts));
    }

    private async Task<(int Reads, int Writes)> CostAsync(int posts)
    {
        var store = Database.OpenStore();
        using var log = TestDatabase.NewLog(() => store, Database.Time);
        var outcomes = new List<Task<LogReceipt>>();
        for (var i = 0; i < posts; i++)
        {
            outcomes.Add(log.AppendAsync(await Database.WatchAsync(Tom, $"{i}")));
        }

        await log.StartAsync(Cancellation);
        Assert.All(await Task.WhenAll(outcomes), receipt => Assert.Null(receipt.Held));
        await log.StopAsync(Cancellation);
        return (store.Reads, store.Writes);
    }
}
