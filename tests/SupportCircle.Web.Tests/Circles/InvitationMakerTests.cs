using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class InvitationMakerTests
{
    [Fact]
    public async Task Nobody_comes_into_a_circle_that_its_facilitator_has_left()
    {
        await using var host = await TestHost.StartAsync();
        var circle = await host.CircleAsync();
        var invitation = await circle.InviteAsync();
        var stranger = await host.MemberAsync("Stranger");

        await circle.Facilitator.DeleteAsync($"{circle.Path}/seats/mine");

        var looking = await Refused.ByAsync(() => stranger.PostAsync<InvitationPreview>(
            "/api/invitations/preview", new InvitationCodeRequest { Code = invitation.Code }));
        var taking = await Refused.ByAsync(() => TestCircle.TakeAsync(stranger, invitation.Code));
        Assert.Equal(RefusalCodes.NotFound, looking.Code);
        Assert.Equal(RefusalCodes.NotFound, taking.Code);
    }
}
