using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

/// <summary>Each test has a host of its own, since suggestions come from all circles that there are.</summary>
public sealed class SuggestionTests : IAsyncLifetime
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
    public async Task Circles_are_suggested_by_theme_first_then_by_hopes_and_at_most_three()
    {
        await OpenAsync("Theme", Bereavement);
        await OpenAsync("Theme and hope", Bereavement, [Hope.Company]);
        await OpenAsync("Hope alone", Illness, [Hope.Company]);
        await OpenAsync("Nothing in common", Illness, [Hope.PracticalIdeas]);
        await OpenAsync("Hidden", Bereavement, visibility: CircleVisibility.ByInvitation);
        await LikeAsync([Bereavement], [Hope.Company, Hope.BeingHeard]);

        Assert.Equal(["Theme and hope", "Theme", "Hope alone"], await NamesAsync());
        await OpenAsync("Both hopes", Bereavement, [Hope.Company, Hope.BeingHeard]);
        Assert.Equal(["Both hopes", "Theme and hope", "Theme"], await NamesAsync());
    }

    [Fact]
    public async Task When_it_meets_and_what_is_spoken_decide_between_circles_and_why_is_told()
    {
        await OpenAsync("Mornings in English", Bereavement, [Hope.Company], [MeetingTime.Mornings], "en");
        await OpenAsync("Evenings in Spanish", Bereavement, [], [MeetingTime.Evenings, MeetingTime.Weekends], "es");
        await OpenAsync("Evenings", Bereavement, [], [MeetingTime.Evenings]);
        await LikeAsync([Bereavement], [Hope.Company, Hope.BeingHeard], [MeetingTime.Evenings], ["es"]);

        var suggested = await SuggestedAsync();

        Assert.Equal(["Evenings in Spanish", "Evenings", "Mornings in English"], suggested.Select(one => one.Circle.Name));
        Assert.Equal(("es", true), (suggested[0].Language, suggested[0].Theme));
        Assert.Equal([MeetingTime.Evenings], suggested[0].Times);
        Assert.Equal([MeetingTime.Evenings, MeetingTime.Weekends], suggested[0].Circle.Times);
        Assert.Empty(suggested[0].Hopes);
        Assert.Null(suggested[1].Language);
        Assert.Null(suggested[2].Language);
        Assert.Equal([Hope.Company], suggested[2].Hopes);
    }

    [Fact]
    public async Task Whoever_names_no_language_is_taken_to_talk_in_that_of_their_pages()
    {
        await OpenAsync("In Spanish", Bereavement, language: "es");
        await OpenAsync("In English", Bereavement, language: "en");
        await _ana.PutAsync("/api/account/language", new LanguageRequest { Language = "es" });
        await LikeAsync([Bereavement], []);

        Assert.Equal(["In Spanish", "In English"], await NamesAsync());
    }

    [Fact]
    public async Task The_order_stays_from_one_time_to_the_next()
    {
        for (var i = 0; i < 6; i++)
        {
            await OpenAsync($"Table {i}", Bereavement);
        }

        await LikeAsync([Bereavement], []);
        var first = await NamesAsync();

        Assert.Equal(CircleLimits.Suggestions, first.Length);
        Assert.Equal(first, await NamesAsync());
    }

    [Fact]
    public async Task Nothing_is_suggested_that_is_full_or_that_one_has_to_do_with_already_nor_to_whoever_has_not_said_anything()
    {
        var asked = await OpenAsync("Asked", Bereavement);
        await _ana.PostAsync($"/api/circles/{asked.Id}/requests", new SeatWish());
        var full = await TestCircle.OpenAsync(_ruth, seats: 2, CircleVisibility.Listed);
        await full.SeatAsync(await _host.MemberAsync("Tom"));
        var removed = await TestCircle.OpenAsync(_ruth, visibility: CircleVisibility.Listed);
        await removed.SeatAsync(_ana);
        await removed.RemoveAsync(_ana);
        await OpenAsync("Free", EmptyNest);
        Assert.Empty(await NamesAsync());

        await LikeAsync([Bereavement, EmptyNest], []);
        Assert.Equal(["Free"], await NamesAsync());

        await LikeAsync([], [], [MeetingTime.Evenings], ["en"]);
        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task A_language_that_there_is_not_is_refused_of_a_circle_and_of_oneself()
    {
        Assert.Equal(["language"], (await Refused.ByAsync(() => OpenAsync("Latin", Bereavement, language: "la"))).Body.Fields!.Keys);
        Assert.Equal(["languages"], (await Refused.ByAsync(() => LikeAsync([], [], [], ["la"]))).Body.Fields!.Keys);
    }

    private async Task<string[]> NamesAsync() => [.. (await SuggestedAsync()).Select(one => one.Circle.Name)];

    private Task<CircleSuggestion[]> SuggestedAsync() => _ana.GetAsync<CircleSuggestion[]>("/api/circles/suggestions");

    private Task LikeAsync(Guid[] themes, Hope[] hopes, MeetingTime[]? times = null, string[]? languages = null) => _ana.PutAsync(
        "/api/account/interests", new InterestsRequest { Themes = themes, Hopes = hopes, Times = times, Languages = languages });

    private Task<CircleDetails> OpenAsync(
        string name,
        Guid theme,
        Hope[]? hopes = null,
        MeetingTime[]? times = null,
        string? language = null,
        CircleVisibility visibility = CircleVisibility.Listed) => _ruth.PostAsync<CircleDetails>("/api/circles", new CircleRequest
        {
            Name = name,
            Theme = theme,
            Hopes = hopes,
            Times = times,
            Language = language,
            Visibility = visibility,
        });
}
