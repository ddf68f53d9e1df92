using Microsoft.Extensions.Time.Testing;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>
/// Two weeks of one circle, from Monday, 7 January 2030, 9:00 UTC; ahead of the real clock, since it is by that one that browsers drop
/// cookies. A case that Ruth looks at after 10 minutes and decides after 30; in the second week the same again, which Bea decides after
/// an hour; two that are open, one of them claimed; and one about Ruth, which she must not notice.
/// </summary>
public sealed class FigureWorld : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2030, 1, 7, 9, 0, 0, TimeSpan.Zero));

    public TestHost Host { get; private set; } = null!;

    public TestCircle Circle { get; private set; } = null!;

    public Person Ruth => Circle.Facilitator;

    public Person Bea { get; private set; } = null!;

    public Person Ada { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await TestHost.StartAsync(time: _time);
        Circle = await Host.CircleAsync("Ana", "Tom", "Eli");
        Bea = await Circle.SecondFacilitatorAsync(Host);
        Ada = await Host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await Circle.SayAsync(Circle["Ana"], "The first.", "The second.");
        await FirstWeekAsync();
        await ComeBackAsync(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(30));
        await SecondWeekAsync();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    public static Task<CaseFigures> OfAsync(Person person, string query = "") => person.GetAsync<CaseFigures>($"/api/moderation/figures{query}");

    private async Task FirstWeekAsync()
    {
        await Circle.ReportAsync(Circle["Tom"], 1);
        var one = Assert.Single(await Circle.CasesAsync()).Id;
        _time.Advance(TimeSpan.FromMinutes(10));
        await Ruth.ReadReportAsync(one, Assert.Single((await Ruth.CaseAsync(one)).Reports).Id);
        _time.Advance(TimeSpan.FromMinutes(20));
        await Ruth.DecideAsync(one, new Measure { Kind = DecisionKind.Warn });
        await Circle["Ana"].AppealAsync((await Circle["Ana"].OwnDecisionsAsync()).Single(one => one.Kind == DecisionKind.Warn).Id);
    }

    private async Task SecondWeekAsync()
    {
        await Circle.ReportAsync(Circle["Tom"], 1);
        var again = Assert.Single(await Circle.CasesAsync()).Id;
        _time.Advance(TimeSpan.FromHours(1));
        await Bea.DecideAsync(again, new Measure { Kind = DecisionKind.NoAction });
        await Bea.DecideAppealAsync((await Circle["Ana"].OwnDecisionsAsync()).Single(one => one.Kind == DecisionKind.Warn).Id);

        // A second decision about what is closed is none of the times.
        await Bea.DecideAsync(again, new Measure { Kind = DecisionKind.NoAction });
        await Circle.ReportAsync(Circle["Eli"], 2, ReportCategory.Advertising);
        await Circle.ReportAsync(Circle["Tom"], Ruth);
        await Circle.ReportAsync(Circle["Tom"], Circle["Ana"]);
        var about = (await Circle.CasesAsync()).Single(c => c.About.Name == "Ana" && c.Kind == ReportSubjectKind.Seat).Id;
        _time.Advance(TimeSpan.FromMinutes(90));
        await Ruth.PutAsync($"/api/moderation/cases/{about}/claim");
    }

    // Sessions have ended by then.
    private async Task ComeBackAsync(TimeSpan after)
    {
        _time.Advance(after);
        foreach (var person in Circle.Members.Append(Ruth).Append(Ada))
        {
            await person.SignInAsync();
        }
    }
}
