using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class PlansAcrossNodesTests
{
    [Fact]
    public async Task What_is_taken_back_on_one_node_is_shut_on_the_other_at_once_without_a_bus()
    {
        await using var nodes = await TwoNodes.StartAsync(redis: null);
        var circle = await nodes.First.CircleAsync("Ana");
        var ruth = circle.Facilitator.At(nodes.Second);
        await circle["Ana"].WritePlanAsync();
        await circle["Ana"].SharePlanAsync(circle);
        await circle.OpenPlanAsync(ruth, circle["Ana"]);

        await circle["Ana"].TakePlanBackAsync(circle);

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.OpenPlanAsync(ruth, circle["Ana"]))).Code);
    }
}
