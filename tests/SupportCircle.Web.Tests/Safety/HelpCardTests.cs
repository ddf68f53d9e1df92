using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>Who is there, for somebody who may need help.</summary>
public sealed class HelpCardTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task It_names_those_who_say_that_they_are_there_and_nobody_when_nobody_does()
    {
        var circle = await _host.CircleAsync("Ana");
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await elsewhere.Facilitator.BeginShiftAsync();
        Assert.Equal((0, false), await SeenAsync(circle, circle["Ana"]));

        await circle.Facilitator.BeginShiftAsync();
        var card = await CardAsync(circle, circle["Ana"]);
        Assert.Equal(("Ruth", false), (Assert.Single(card.OnShift).Name, card.OthersOnShift));
        Assert.Equal((0, false), await SeenAsync(circle, circle.Facilitator));

        await administrator.BeginShiftAsync();
        Assert.Equal((1, true), await SeenAsync(circle, circle["Ana"]));
        await administrator.EndShiftAsync();
        await circle.Facilitator.EndShiftAsync();
        Assert.Equal((0, false), await SeenAsync(circle, circle["Ana"]));
        await elsewhere.Facilitator.EndShiftAsync();
    }

    private static async Task<(int OnShift, bool Others)> SeenAsync(TestCircle circle, Person person)
    {
        var card = await CardAsync(circle, person);
        return (card.OnShift.Count, card.OthersOnShift);
    }

    private static Task<HelpCard> CardAsync(TestCircle circle, Person person) => person.GetAsync<HelpCard>($"{circle.Path}/help-card");
}
