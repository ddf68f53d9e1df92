using System.Text.Json;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

/// <summary>Each test has a host of its own, since a directory shows all that there is.</summary>
public sealed class DirectoryTests : IAsyncLifetime
{
    private static readonly Guid EmptyNest = ThemeCatalogue.Initial[0].Id;
    private static readonly Guid Bereavement = ThemeCatalogue.Initial[1].Id;
    private static readonly Guid Illness = ThemeCatalogue.Initial[3].Id;

    private TestHost _host = null!;
    private Person _ruth = null!;
    private Person _ana = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _ruth = await _host.FacilitatorAsync();
        _ana = await _host.MemberAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_directory_shows_what_listed_circles_are_about_and_never_who_sits_there()
    {
        var circle = await OpenAsync("Sunday table", Bereavement, meets: "Sundays at seven", hopes: [Hope.Company, Hope.BeingHeard]);
        await OpenAsync("A hidden one", Bereavement, visibility: CircleVisibility.ByInvitation);

        using var response = await _ana.SendAsync(HttpMethod.Get, "/api/circles");
        var body = await response.Content.ReadAsStringAsync();
        var listing = Assert.Single((await _ana.GetAsync<CircleDirectory>("/api/circles")).Circles);

        Assert.Equal((circle.Id, "Sunday table", "bereavement", "About it."), (listing.Id, listing.Name, listing.Theme.Key, listing.Description));
        Assert.Equal(("Sundays at seven", 8, 7, null), (listing.Meets, listing.Seats, listing.SeatsFree, listing.Standing));
        Assert.Equal([Hope.BeingHeard, Hope.Company], listing.Hopes);
        using var json = JsonDocument.Parse(body);
        Assert.Equal(
            ["description", "hopes", "id", "meets", "name", "seats", "seatsFree", "theme", "times"],
            json.RootElement.GetProperty("circles")[0].EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Ruth", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_read_by_theme_and_page_by_page()
    {
        for (var i = 0; i < CircleLimits.DirectoryPage + 2; i++)
        {
            await OpenAsync($"Table {i:00}", Bereavement);
        }

        await OpenAsync("Another", Illness);

        var first = await _ana.GetAsync<CircleDirectory>($"/api/circles?theme={Bereavement}");
        var second = await _ana.GetAsync<CircleDirectory>($"/api/circles?theme={Bereavement}&skip={CircleLimits.DirectoryPage}");
        var none = await _ana.GetAsync<CircleDirectory>($"/api/circles?theme={EmptyNest}");

        Assert.Equal((CircleLimits.DirectoryPage, true, 2, false), (first.Circles.Count, first.HasMore, second.Circles.Count, second.HasMore));
        Assert.Equal(
            Enumerable.Range(0, CircleLimits.DirectoryPage + 2).Select(i => $"Table {i:00}"),
            first.Circles.Concat(second.Circles).Select(circle => circle.Name));
        Assert.Empty(none.Circles);
    }

    [Theory]
    [InlineData("skip=-1")]
    [InlineData("skip=10001")]
    [InlineData("skip=abc")]
    [InlineData("theme=abc")]
    public async Task A_question_that_makes_no_sense_is_refused(string query) =>
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => _ana.GetAsync<object>($"/api/circles?{query}"))).Code);

    [Fact]
    public async Task A_circle_that_nobody_holds_any_more_is_not_in_it()
    {
        var circle = await OpenAsync("Sunday table", Bereavement);

        await _ruth.DeleteAsync($"/api/circles/{circle.Id}/seats/mine");

        Assert.Empty((await _ana.GetAsync<CircleDirectory>("/api/circles")).Circles);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => _ana.GetAsync<object>($"/api/circles/{circle.Id}/public"))).Code);
    }

    [Fact]
    public async Task One_sees_how_one_stands_to_each_circle()
    {
        var circle = await OpenAsync("Sunday table", Bereavement);
        await _ana.PostAsync($"/api/circles/{circle.Id}/requests", new SeatWish());

        Assert.Equal(SeatState.Requested, Assert.Single((await _ana.GetAsync<CircleDirectory>("/api/circles")).Circles).Standing);
        Assert.Equal(SeatState.Active, Assert.Single((await _ruth.GetAsync<CircleDirectory>("/api/circles")).Circles).Standing);
        Assert.Null(Assert.Single((await (await _host.MemberAsync("Tom")).GetAsync<CircleDirectory>("/api/circles")).Circles).Standing);
    }

    [Fact]
    public async Task A_public_page_shows_the_agreements_and_who_holds_the_circle_and_nobody_else()
    {
        var circle = await TestCircle.OpenAsync(_ruth, visibility: CircleVisibility.Listed);
        await circle.SeatAsync(await _host.MemberAsync("Tom"));
        await circle.ChangeAgreementsAsync("We take turns.");

        var page = await _ana.GetAsync<CirclePublicPage>($"{circle.Path}/public");
        using var response = await _ana.SendAsync(HttpMethod.Get, $"{circle.Path}/public");

        Assert.Equal("We take turns.", page.Agreements);
        Assert.Equal(["Ruth"], page.Facilitators);
        Assert.Null(page.Request);
        var body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("Tom", body, StringComparison.Ordinal);
        Assert.DoesNotContain("seatId", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_circles_public_page_answers_as_one_that_is_not_there()
    {
        var hidden = await TestCircle.OpenAsync(_ruth);

        var refused = await Refused.ByAsync(() => _ana.GetAsync<object>($"{hidden.Path}/public"));
        var nowhere = await Refused.ByAsync(() => _ana.GetAsync<object>($"/api/circles/{Guid.CreateVersion7()}/public"));

        Assert.Equal((RefusalCodes.NotFound, nowhere.Message), (refused.Code, refused.Message));
    }

    private Task<CircleDetails> OpenAsync(
        string name, Guid theme, string? meets = null, Hope[]? hopes = null, CircleVisibility visibility = CircleVisibility.Listed) =>
        _ruth.PostAsync<CircleDetails>("/api/circles", new CircleRequest
        {
            Name = name,
            Theme = theme,
            Description = "About it.",
            Meets = meets,
            Hopes = hopes,
            Visibility = visibility,
        });
}
