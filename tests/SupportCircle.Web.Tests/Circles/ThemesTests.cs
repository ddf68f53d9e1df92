using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class ThemesTests : IAsyncLifetime
{
    private const string Path = "/api/themes";
    private TestHost _host = null!;
    private Person _administrator = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        _administrator = await _host.FacilitatorAsync("Inés", OrganisationRoles.Administrator);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_list_is_written_as_a_whole_and_read_in_its_order()
    {
        var before = await _administrator.GetAsync<ThemeSummary[]>(Path);

        var written = await WriteAsync([new() { Name = " Long  illness " }, .. before.Skip(1).Reverse().Select(Kept)]);

        Assert.Equal(written, await (await _host.MemberAsync()).GetAsync<ThemeSummary[]>(Path));
        Assert.Equal(["Long illness", .. before.Skip(1).Reverse().Select(theme => theme.Name)], written.Select(theme => theme.Name));
        Assert.Null(written[0].Key);
        Assert.Equal(before.Skip(1).Reverse().Select(theme => theme.Key), written.Skip(1).Select(theme => theme.Key));
    }

    [Fact]
    public async Task A_name_of_the_organisations_own_is_shown_as_it_is_written()
    {
        var before = await _administrator.GetAsync<ThemeSummary[]>(Path);

        var written = await WriteAsync([Kept(before[0]) with { Name = "The empty house" }, Kept(before[1]) with { Name = before[1].Name }, .. before.Skip(2).Select(Kept)]);

        Assert.Equal((before[0].Id, "The empty house", null), (written[0].Id, written[0].Name, written[0].Key));
        Assert.Equal(before[1], written[1]);
    }

    [Fact]
    public async Task A_theme_that_a_circle_is_about_is_not_taken_out()
    {
        var circle = await _host.CircleAsync();
        var before = await _administrator.GetAsync<ThemeSummary[]>(Path);

        var refused = await Refused.ByAsync(() => WriteAsync([.. before.Skip(1).Select(Kept)]));

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Equal(before, await circle.Facilitator.GetAsync<ThemeSummary[]>(Path));
    }

    [Fact]
    public async Task What_cannot_stand_in_the_list_is_refused_by_its_place_and_changes_nothing()
    {
        var before = await _administrator.GetAsync<ThemeSummary[]>(Path);
        var all = before.Select(Kept).ToList();

        Assert.Equal("themes[8]", await FieldAsync([.. all, new()]));
        Assert.Equal("themes[8]", await FieldAsync([.. all, new() { Name = "bereavement" }]));
        Assert.Equal("themes[8]", await FieldAsync([.. all, all[0]]));
        Assert.Equal("themes[8]", await FieldAsync([.. all, new() { Id = Guid.CreateVersion7(), Name = "Unknown" }]));
        Assert.Equal("themes[0]", await FieldAsync([all[0] with { Name = "\u202e" }, .. all.Skip(1)]));
        Assert.Equal("themes", await FieldAsync([]));
        Assert.Equal(before, await _administrator.GetAsync<ThemeSummary[]>(Path));
    }

    private static ThemeWish Kept(ThemeSummary theme) => new() { Id = theme.Id };

    private Task<ThemeSummary[]> WriteAsync(IReadOnlyList<ThemeWish> themes) =>
        _administrator.PutAsync<ThemeSummary[]>(Path, new ThemesRequest { Themes = themes });

    private async Task<string> FieldAsync(IReadOnlyList<ThemeWish> themes) =>
        Assert.Single((await Refused.ByAsync(() => WriteAsync(themes))).Body.Fields!).Key;
}
