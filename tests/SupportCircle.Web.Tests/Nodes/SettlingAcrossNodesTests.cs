using SupportCircle.Contracts.Conversation;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class SettlingAcrossNodesTests
{
    [Fact(Skip = "A file has one host.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Those_at_another_node_are_told_of_a_settling_and_find_the_same_start()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana");
        var there = circle["Ana"].At(nodes.Second);
        await using var ana = await there.InAsync(circle);

        var begun = await circle.BeginSettlingAsync();

        Assert.Equal(new CircleChanged(circle.Id), await ana.InPassingAsync());
        Assert.Equal(begun, await there.SettlingAsync(circle));
    }
}
