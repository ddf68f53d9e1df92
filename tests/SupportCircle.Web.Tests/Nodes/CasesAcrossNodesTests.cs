using System.Diagnostics;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class CasesAcrossNodesTests
{
    private const string OneFile = "A file has one host.";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task A_report_is_on_the_dashboards_of_both_nodes_within_a_second_and_in_their_rooms()
    {
        const int many = 100;
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], [.. Enumerable.Range(1, many).Select(n => $"{n}")]);
        await using var here = await circle.Facilitator.AtDashboardAsync();
        await using var there = await circle.Facilitator.At(nodes.Second).AtDashboardAsync();
        await using var room = await circle.Facilitator.At(nodes.Second).InAsync(circle);
        await using var member = await circle["Tom"].At(nodes.Second).InAsync(circle);

        var took = new List<TimeSpan>();
        for (var n = 1; n <= many; n++)
        {
            var clock = Stopwatch.StartNew();
            await circle.ReportAsync(circle["Tom"], n);
            var heard = await Task.WhenAll(here.InPassingAsync(), there.InPassingAsync(), room.InPassingAsync());
            took.Add(clock.Elapsed);
            Assert.Equal(heard[0], Assert.IsType<CaseChanged>(heard[1]));
            Assert.Equal(new CircleChanged(circle.Id), heard[2]);
        }

        took.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"From the report to the last dashboard: median {took[many / 2].TotalMilliseconds:F1} ms, 99th percentile {took[(many * 99 / 100) - 1].TotalMilliseconds:F1} ms.");
        Assert.True(took[(many * 99 / 100) - 1] < Soon, $"The 99th of {many} took {took[(many * 99 / 100) - 1]}.");
        Assert.False(member.HasHeardInPassing);
    }

    [Fact(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task Who_is_on_shift_and_what_they_leave_is_known_at_the_other_node_at_once()
    {
        await using var nodes = await TwoNodes.StartAsync(RedisProcess.Shared);
        var circle = await nodes.First.CircleAsync();
        var bea = (await circle.SecondFacilitatorAsync(nodes.First)).At(nodes.Second);
        await using var there = await bea.AtDashboardAsync();

        await circle.Facilitator.BeginShiftAsync();
        await there.DeskNewsAsync();
        Assert.Equal("Ruth", Assert.Single((await bea.ShiftAsync()).On).Who.Name);

        await circle.Facilitator.LeaveNoteAsync(circle, "a blue lantern");
        await there.DeskNewsAsync();
        Assert.Equal("a blue lantern", Assert.Single((await bea.ShiftAsync()).Notes).Text);
    }

    [Theory(Skip = OneFile, SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_suspension_is_silence_within_a_second_on_every_line_of_either_node_also_without_the_bus(bool hasBus)
    {
        await using var nodes = await TwoNodes.StartAsync(hasBus ? RedisProcess.Shared : null);
        var circle = await nodes.First.CircleAsync("Ana", "Tom");
        var administrator = await nodes.First.FacilitatorAsync("Ada", Domain.Members.OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        var other = await nodes.First.CircleAsync();
        await other.SeatAsync(circle["Ana"]);
        await using var here = await circle["Ana"].InAsync(circle);
        await using var there = await circle["Ana"].At(nodes.Second).InAsync(circle);
        await using var elsewhere = await circle["Ana"].At(nodes.Second).InAsync(other);
        HubLine[] lines = [here, there, elsewhere];

        var clock = Stopwatch.StartNew();
        await administrator.DecideAsync(id, new Measure { Kind = DecisionKind.Suspend, Minutes = 60 });
        var decided = clock.Elapsed;
        await Task.WhenAll(lines.Select(line => line.Closed));

        Assert.True(clock.Elapsed - decided < Soon, $"It took {clock.Elapsed - decided}.");
        foreach (var node in (TestHost[])[nodes.First, nodes.Second])
        {
            var refused = await Refused.ByAsync(() => circle["Ana"].At(node).GetAsync<object>("/api/circles/mine"));
            Assert.Equal(RefusalCodes.Suspended, refused.Code);
        }

        await circle.SayAsync(circle["Tom"], "Is Ana here?");
        Assert.All(lines, line => Assert.Empty(line.Heard));
    }
}
