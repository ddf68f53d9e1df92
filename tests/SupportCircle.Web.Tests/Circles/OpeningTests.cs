using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class OpeningTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_facilitator_opens_a_circle_and_sits_in_it_with_its_first_agreements_accepted()
    {
        var ruth = await _host.FacilitatorAsync();

        var circle = await ruth.PostAsync<CircleDetails>("/api/circles", About() with
        {
            Description = "For those who  \r\n listen.",
            Meets = " Sundays  at seven ",
            Hopes = [Hope.Company, Hope.BeingHeard, Hope.Company],
        });

        Assert.Equal(("The long table", SeatRole.Facilitator, "Ruth"), (circle.Name, circle.Role, circle.SeatName));
        Assert.Equal((1, 1, 1), (circle.SeatsTaken, circle.AgreementsVersion, circle.AcceptedVersion));
        Assert.Equal((CircleLimits.DefaultSeats, CircleVisibility.ByInvitation), (circle.Seats, circle.Visibility));
        Assert.Equal("Sundays at seven", circle.Meets);
        Assert.Equal([Hope.BeingHeard, Hope.Company], circle.Hopes);
        Assert.Equivalent(circle, Assert.Single(await ruth.GetAsync<CircleDetails[]>("/api/circles/mine")));
    }

    [Fact]
    public async Task A_member_opens_none()
    {
        var ana = await _host.MemberAsync();

        var refused = await Refused.ByAsync(() => ana.PostAsync("/api/circles", About()));

        Assert.Equal(RefusalCodes.NotAllowed, refused.Code);
        Assert.Empty(await ana.GetAsync<CircleDetails[]>("/api/circles/mine"));
    }

    [Theory]
    [InlineData(CircleLimits.MinSeats - 1)]
    [InlineData(CircleLimits.MaxSeats + 1)]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_circle_has_no_fewer_than_two_and_no_more_than_twenty_seats(int seats)
    {
        var ruth = await _host.FacilitatorAsync();
        var circle = await TestCircle.OpenAsync(ruth, CircleLimits.MinSeats);

        var opening = await Refused.ByAsync(() => ruth.PostAsync("/api/circles", About() with { Seats = seats }));
        var editing = await Refused.ByAsync(() => ruth.PutAsync(circle.Path, About() with { Seats = seats }));

        Assert.All([opening, editing], refused => Assert.Equal("seats", refused.Body.Fields!.Keys.Single()));
        Assert.Single(await ruth.GetAsync<CircleDetails[]>("/api/circles/mine"));
    }

    [Fact]
    public async Task An_unknown_theme_is_refused()
    {
        var ruth = await _host.FacilitatorAsync();
        var circle = await TestCircle.OpenAsync(ruth);

        var opening = await Refused.ByAsync(() => ruth.PostAsync("/api/circles", About() with { Theme = Guid.NewGuid() }));
        var editing = await Refused.ByAsync(() => ruth.PutAsync(circle.Path, About() with { Theme = Guid.NewGuid() }));

        Assert.All([opening, editing], refused => Assert.Equal("theme", refused.Body.Fields!.Keys.Single()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200b\u200d")]
    [InlineData("\u202e\u2066")]
    public async Task A_circle_has_a_name_that_can_be_read(string name)
    {
        var ruth = await _host.FacilitatorAsync();

        var refused = await Refused.ByAsync(() => ruth.PostAsync("/api/circles", About() with { Name = name }));

        Assert.Equal("name", refused.Body.Fields!.Keys.Single());
    }

    [Fact]
    public async Task Its_facilitator_changes_what_it_says_of_itself_and_everybody_in_it_sees_that()
    {
        var circle = await _host.CircleAsync("Ana");
        var themes = await circle.Facilitator.GetAsync<ThemeSummary[]>("/api/themes");

        await circle.Facilitator.PutAsync(circle.Path, new CircleRequest
        {
            Name = "The round table",
            Theme = themes[1].Id,
            Description = "Every Tuesday.",
            Seats = 5,
            Visibility = CircleVisibility.Listed,
        });

        var seen = await circle["Ana"].GetAsync<CircleDetails>(circle.Path);
        Assert.Equal(("The round table", "Every Tuesday.", 5), (seen.Name, seen.Description, seen.Seats));
        Assert.Equal((themes[1], CircleVisibility.Listed), (seen.Theme, seen.Visibility));
    }

    [Fact]
    public async Task A_circle_never_has_fewer_seats_than_people()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");

        var refused = await Refused.ByAsync(() => circle.Facilitator.PutAsync(circle.Path, About() with { Seats = 2 }));
        var exact = await circle.Facilitator.PutAsync<CircleDetails>(circle.Path, About() with { Seats = 3 });

        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Equal((3, 3), (exact.Seats, exact.SeatsTaken));
    }

    private static CircleRequest About() => new() { Name = "The long table", Theme = ThemeCatalogue.Initial[0].Id };
}
