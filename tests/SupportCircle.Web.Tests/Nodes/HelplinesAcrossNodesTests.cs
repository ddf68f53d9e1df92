using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

public sealed class HelplinesAcrossNodesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task What_is_entered_on_one_node_the_other_shows_without_a_restart_and_without_a_bus()
    {
        await using var nodes = await TwoNodes.StartAsync(redis: null);
        var ada = await nodes.First.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var entry = KeepingHelplines.Entry(DateOnly.FromDateTime(DateTime.UtcNow));

        await ada.AddHelplineAsync(entry);

        var isShown = false;
        for (var until = DateTime.UtcNow + Patience; !isShown && DateTime.UtcNow < until;)
        {
            isShown = (await nodes.Second.Stranger().HelpAsync()).Any(line => line.Name == entry.Name);
        }

        Assert.True(isShown);
    }
}
