using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class RulesAcrossNodesTests
{
    [Fact]
    public async Task A_rule_that_is_made_on_one_node_holds_for_the_next_post_on_the_other_without_a_bus()
    {
        await using var nodes = await TwoNodes.StartAsync(redis: null);
        var circle = await nodes.First.CircleAsync("Ana");
        await using var ana = await circle["Ana"].At(nodes.Second).InAsync(circle);
        await ana.PostAsync(circle.Id, "A lamp.");

        var phrase = await circle.WatchAsync("lamp", WatchAction.Refuse);
        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => ana.PostAsync(circle.Id, "A lamp."))).Code);

        await circle.Facilitator.DeleteAsync($"{circle.Path}/rules/phrases/{phrase.Id}");
        await circle.LookAtFirstPostsAsync(2);
        Assert.Equal(PostStatus.Held, (await ana.PostAsync(circle.Id, "A lamp.")).Status);

        var receipt = await circle.LetThroughAsync((await circle.WaitingAsync()).Single().Id);
        Assert.Equal(2, receipt.Sequence);
        Assert.Equal(["A lamp.", "A lamp."], [(await ana.MessageAsync()).Body!, (await ana.MessageAsync()).Body!]);
    }
}
