using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Domain;
using SupportCircle.Web.Realtime;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

public sealed class AuthorisationMatrixTests(MatrixFixture matrix) : IClassFixture<MatrixFixture>
{
    private static readonly string[] Ours = ["/api", "/hubs", "/health", "/openapi", "/dev"];
    private static readonly Who[] Outside = [Who.Stranger, Who.Left, Who.Removed, Who.OtherFacilitator, Who.Administrator];

    private readonly TestHost _host = matrix.Host;
    private readonly Cast _cast = matrix.Cast;

    [Fact]
    public void The_matrix_names_every_route_of_the_host_and_no_other()
    {
        var served = _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => Ours.Any(root => Pattern(endpoint).StartsWith(root, StringComparison.Ordinal)))
            .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} {Pattern(endpoint)}"));

        Assert.Equal(served.Order(StringComparer.Ordinal), RouteMatrix.Rows.Select(row => row.Route).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_matrix_names_every_method_of_the_hub_and_no_other()
    {
        var methods = typeof(CircleHub)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType == typeof(CircleHub))
            .Select(method => method.Name);

        Assert.Equal(methods.Order(StringComparer.Ordinal), HubMatrix.Rows.Select(row => row.Method).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_dashboards_hub_has_one_method_and_it_is_for_those_who_look_after_circles()
    {
        var methods = typeof(ModerationHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition().DeclaringType == typeof(ModerationHub));
        Assert.Equal(["Watch"], methods.Select(method => method.Name));

        await using var scene = await Scene.SetAsync(_host, _cast);
        foreach (var who in Enum.GetValues<Who>().Except([Who.Anonymous, Who.Suspended]))
        {
            await using var line = await _cast[who].AtDashboardAsync();
            var isAllowed = who is Who.Facilitator or Who.OtherFacilitator or Who.Administrator;
            if (isAllowed)
            {
                await line.CallAsync<Contracts.Moderation.Desk>("Watch");
            }
            else
            {
                Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => line.CallAsync<object>("Watch"))).Code);
            }
        }
    }

    [Fact]
    public async Task Every_route_gives_everybody_what_the_matrix_says()
    {
        var wrong = new List<string>();
        await using var shared = await Scene.SetAsync(_host, _cast);
        foreach (var row in RouteMatrix.Rows)
        {
            if (row.ChangesTheScene)
            {
                await using var own = await Scene.SetAsync(_host, await Cast.GatherAsync(_host));
                wrong.AddRange(await WrongAsync(row, own));
            }
            else
            {
                wrong.AddRange(await WrongAsync(row, shared));
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task Every_hub_method_gives_everybody_what_the_matrix_says()
    {
        var wrong = new List<string>();
        foreach (var row in HubMatrix.Rows)
        {
            await using var scene = await Scene.SetAsync(_host, _cast);
            foreach (var who in Enum.GetValues<Who>().Except([Who.Anonymous]))
            {
                var (outcome, _) = await row.ByAsync(await scene.LineAsync(who), who, scene.Circle.Id);
                if (outcome != row.ExpectedOf(who))
                {
                    wrong.Add($"{row.Method}: {who} gets {outcome} and not {row.ExpectedOf(who)}.");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task To_whoever_may_not_see_it_a_circle_is_no_different_from_one_that_does_not_exist()
    {
        await using var scene = await Scene.SetAsync(_host, _cast);
        foreach (var row in RouteMatrix.Rows.Where(row => row.IsInCircle))
        {
            foreach (var who in Outside)
            {
                var there = await row.Ask(scene, who, scene.Circle.Id).ByAsync(_cast[who]);
                var nowhere = await row.Ask(scene, who, Guid.CreateVersion7()).ByAsync(_cast[who]);

                Assert.Equal(RefusalCodes.NotFound, there.Code);
                Assert.Equal(nowhere, there);
            }
        }

        foreach (var row in HubMatrix.Rows)
        {
            foreach (var who in Outside)
            {
                var line = await scene.LineAsync(who);

                Assert.Equal(await row.ByAsync(line, who, Guid.CreateVersion7()), await row.ByAsync(line, who, scene.Circle.Id));
            }
        }
    }

    [Fact]
    public async Task To_whoever_asks_for_a_seat_waits_for_one_or_was_declined_its_content_is_as_if_it_did_not_exist()
    {
        await using var scene = await Scene.SetAsync(_host, _cast);
        var asked = 0;
        foreach (var who in (Who[])[Who.Requested, Who.Waiting, Who.Declined])
        {
            foreach (var row in RouteMatrix.Rows.Where(row => row.IsInCircle && row.ExpectedOf(who) == RefusalCodes.NotFound))
            {
                var there = await row.Ask(scene, who, scene.Circle.Id).ByAsync(_cast[who]);

                Assert.Equal(await row.Ask(scene, who, Guid.CreateVersion7()).ByAsync(_cast[who]), there);
                asked++;
            }

            foreach (var row in HubMatrix.Rows.Where(row => row.ExpectedOf(who) == RefusalCodes.NotFound))
            {
                var line = await scene.LineAsync(who);

                Assert.Equal(await row.ByAsync(line, who, Guid.CreateVersion7()), await row.ByAsync(line, who, scene.Circle.Id));
            }
        }

        Assert.True(asked > 3 * 15, "Most of a circle is its content.");
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_or_suspended_learns_nothing_from_whether_a_circle_exists()
    {
        await using var scene = await Scene.SetAsync(_host, _cast);
        foreach (var row in RouteMatrix.Rows.Where(row => row.IsInCircle))
        {
            foreach (var who in (Who[])[Who.Anonymous, Who.Suspended])
            {
                var there = await row.Ask(scene, who, scene.Circle.Id).ByAsync(_cast[who]);

                Assert.Equal(await row.Ask(scene, who, Guid.CreateVersion7()).ByAsync(_cast[who]), there);
            }
        }
    }

    [Fact]
    public async Task Someone_elses_seat_invitation_or_session_is_no_different_from_one_that_does_not_exist()
    {
        await using var scene = await Scene.SetAsync(_host, _cast);
        var other = _cast[Who.OtherFacilitator];
        var elsewhere = await TestCircle.OpenAsync(other);
        var sessionOfOther = (await other.GetAsync<Contracts.Accounts.AccountSession[]>("/api/account/sessions"))[0].Id;

        Assert.Equal(
            await new Ask(HttpMethod.Post, $"{elsewhere.Path}/seats/{Guid.CreateVersion7()}/removal", InRoom.Statement()).ByAsync(other),
            await new Ask(HttpMethod.Post, $"{elsewhere.Path}/seats/{_cast.Bystander.SeatId}/removal", InRoom.Statement()).ByAsync(other));
        Assert.Equal(
            await new Ask(HttpMethod.Delete, $"{elsewhere.Path}/invitations/{Guid.CreateVersion7()}").ByAsync(other),
            await new Ask(HttpMethod.Delete, $"{elsewhere.Path}/invitations/{scene.Invitation.Id}").ByAsync(other));

        Assert.Equal(
            await new Ask(HttpMethod.Get, $"/api/moderation/cases/{Guid.CreateVersion7()}").ByAsync(other),
            await new Ask(HttpMethod.Get, $"/api/moderation/cases/{scene.CaseId}").ByAsync(other));
        var active = _cast[Who.Active];
        Assert.Equal(
            await new Ask(HttpMethod.Delete, $"/api/account/sessions/{Guid.CreateVersion7()}").ByAsync(active),
            await new Ask(HttpMethod.Delete, $"/api/account/sessions/{sessionOfOther}").ByAsync(active));
        await other.GetAsync<object>("/api/account/me");
        await _cast.Bystander.GetAsync<object>(scene.Circle.Path);
        await TestCircle.TakeAsync(_cast[Who.Stranger], scene.Invitation.Code);
    }

    private static async Task<IReadOnlyList<string>> WrongAsync(RouteRow row, Scene scene)
    {
        var wrong = new List<string>();
        foreach (var who in Enum.GetValues<Who>())
        {
            var answer = await row.Ask(scene, who, scene.Circle.Id).ByAsync(scene.Cast[who]);
            if (answer.Outcome != row.ExpectedOf(who))
            {
                wrong.Add($"{row.Route}: {who} gets {answer.Outcome} ({answer.Status}) and not {row.ExpectedOf(who)}.");
            }
        }

        return wrong;
    }

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"];
}
