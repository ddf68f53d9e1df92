using System.Diagnostics;
using SupportCircle.Domain.Members;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

/// <summary>Signal rules that are changed on one node hold on the others.</summary>
public sealed class ChecksAcrossNodesTests
{
    private const string Phone = "shared.contact.phone";
    private const string Number = "Ring me on 07700 900123 whenever you like.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_rule_that_is_switched_off_on_one_node_is_soon_off_on_the_other(bool hasRedis)
    {
        await using var nodes = await TwoNodes.StartAsync(hasRedis ? RedisProcess.Shared : null);
        var administrator = await nodes.First.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await nodes.First.CircleAsync("Ana");
        await using var ana = await circle["Ana"].At(nodes.Second).InAsync(circle);
        await Refused.ByAsync(() => ana.PostAsync(circle.Id, Number));

        var since = Stopwatch.GetTimestamp();
        await administrator.SwitchAsync(Phone, isOn: false);
        while ((await nodes.Second.Stranger().CheckAsync(Phone))!.Off is null)
        {
            Assert.InRange(Stopwatch.GetElapsedTime(since).TotalSeconds, 0, 10);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Stopwatch.GetElapsedTime(since).TotalMilliseconds:F0} ms");
        await ana.PostAsync(circle.Id, Number);
    }

    [Fact]
    public async Task A_rule_that_is_added_is_in_force_once_both_nodes_have_made_it_and_after_a_restart()
    {
        using var redis = RedisProcess.New();
        await using var nodes = await TwoNodes.StartAsync(redis);
        var administrator = await nodes.First.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await nodes.First.CircleAsync("Ana");

        await administrator.AddRuleAsync();

        Assert.Equal(2, (await administrator.UntilInForceAsync()).Servers);
        await using (var ana = await circle["Ana"].At(nodes.Second).InAsync(circle))
        {
            Assert.True((await ana.PostAsync(circle.Id, "I want to see the yellow teapot")).Help);
        }

        await nodes.RestartSecondAsync();
        await using var again = await circle["Ana"].At(nodes.Second).InAsync(circle);
        Assert.True((await again.PostAsync(circle.Id, "I want to keep the yellow teapot")).Help);
    }
}
