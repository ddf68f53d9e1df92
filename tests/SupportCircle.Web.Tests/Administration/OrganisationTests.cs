using SupportCircle.Contracts.Administration;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Administration;

public sealed class OrganisationTests(OneHost host) : IClassFixture<OneHost>
{
    private const string Path = "/api/organisation";

    [Fact]
    public async Task What_an_administrator_says_of_the_organisation_everybody_reads()
    {
        var administrator = await host.Host.FacilitatorAsync("Inés", OrganisationRoles.Administrator);

        await administrator.PutAsync(Path, new OrganisationRequest
        {
            Name = " The listening house ",
            Email = "hello@listening.example",
            Phone = "+44 (0)20 7946 0018",
            Website = "https://listening.example/circles",
        });

        var seen = await host.Host.Stranger().GetAsync<OrganisationDetails>(Path);
        Assert.Equal(
            new OrganisationDetails("The listening house", "hello@listening.example", "+44 (0)20 7946 0018", "https://listening.example/circles"),
            seen);
        await administrator.PutAsync(Path, new OrganisationRequest { Name = "The listening house" });
        Assert.Equal(new OrganisationDetails("The listening house", null, null, null), await administrator.GetAsync<OrganisationDetails>(Path));
    }

    [Theory]
    [InlineData("website", "http://listening.example")]
    [InlineData("website", "javascript:alert(1)")]
    [InlineData("website", "https://bank.example@listening.example")]
    [InlineData("website", "https://listening .example")]
    [InlineData("phone", "call us")]
    [InlineData("phone", "+")]
    [InlineData("email", "not an address")]
    public async Task What_would_mislead_is_refused_by_its_field(string field, string text)
    {
        var administrator = await host.Host.FacilitatorAsync("Inés", OrganisationRoles.Administrator);
        var before = await administrator.GetAsync<OrganisationDetails>(Path);

        var refused = await Refused.ByAsync(() => administrator.PutAsync(Path, new Dictionary<string, string>(StringComparer.Ordinal) { [field] = text }));

        Assert.Equal((RefusalCodes.Invalid, field), (refused.Code, Assert.Single(refused.Body.Fields!).Key));
        Assert.Equal(before, await administrator.GetAsync<OrganisationDetails>(Path));
    }
}
