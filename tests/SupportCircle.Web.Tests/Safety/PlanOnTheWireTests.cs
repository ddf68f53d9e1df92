using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>By no route at all does anybody get a word of a plan that is not shared with them.</summary>
public sealed partial class PlanOnTheWireTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Everything_that_can_be_read_is_without_a_word_of_it_for_everybody_but_its_writer()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var ana = circle["Ana"];
        await circle.SayAsync(ana, "Good evening.");
        await circle.ReportAsync(circle["Tom"], ana);
        var caseId = (await circle.CasesAsync())[0].Id;
        await ana.WritePlanAsync();
        Person[] others = [circle["Tom"], circle.Facilitator, elsewhere.Facilitator, administrator, _host.Stranger()];

        foreach (var person in others)
        {
            Assert.Empty(await WithAWordAsync(circle, caseId, person));
        }

        // Shared with those who hold the circle, it is opened by one way alone.
        await ana.SharePlanAsync(circle);
        foreach (var person in others)
        {
            Assert.Empty(await WithAWordAsync(circle, caseId, person));
        }

        Assert.Equal([Planning.Path, $"{circle.Path}/help-card"], (await WithAWordAsync(circle, caseId, ana)).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task Nobody_in_the_circle_or_at_the_dashboard_hears_that_there_is_one_or_that_it_is_shared()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var ruth = await circle.Facilitator.InAsync(circle);

        await circle["Ana"].WritePlanAsync();
        await circle["Ana"].SharePlanAsync(circle);
        await circle.OpenPlanAsync(circle.Facilitator, circle["Ana"]);
        await circle["Ana"].TakePlanBackAsync(circle);
        await circle["Ana"].DeletePlanAsync();
        await ana.PostAsync(circle.Id, "Good evening.");
        await tom.MessageAsync();
        await ruth.MessageAsync();

        Assert.Equal((1, 1), (tom.Heard.Count, ruth.Heard.Count));
        Assert.False(tom.HasHeardInPassing || ruth.HasHeardInPassing || desk.HasHeardInPassing || desk.HasHeardDeskNews);
    }

    // Every address that is read, with the circle, the seat and the case in it.
    private async Task<List<string>> WithAWordAsync(TestCircle circle, Guid caseId, Person person)
    {
        var found = new List<string>();
        var asked = 0;
        foreach (var path in Addresses(circle, caseId))
        {
            using var response = await person.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            asked++;
            if ((await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(Planning.Word, StringComparison.Ordinal))
            {
                found.Add(path);
            }
        }

        Assert.True(asked > 40, "Most of the API is there to be read.");
        return found;
    }

    private IEnumerable<string> Addresses(TestCircle circle, Guid caseId) =>
        from endpoint in _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.Ordinal) == true
        let pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where pattern.StartsWith("/api/", StringComparison.Ordinal)
        select Parameter().Replace(pattern, match => match.Groups["name"].Value switch
        {
            "circleId" or "id" => circle.Id.ToString(),
            "seatId" => circle["Ana"].SeatId.ToString(),
            "caseId" => caseId.ToString(),
            "sequence" => "1",
            _ => Guid.CreateVersion7().ToString(),
        });

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
