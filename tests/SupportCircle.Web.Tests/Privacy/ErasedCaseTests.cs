using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Data;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Privacy;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Privacy;

/// <summary>What becomes of cases when somebody has erased their account of whom they are, or who worked on them.</summary>
public sealed class ErasedCaseTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task What_the_rules_found_stays_with_its_case_until_its_time_and_what_belongs_to_no_case_goes()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        await circle.WatchAsync("lantern", WatchAction.Flag);
        await using (var ruth = await circle.Facilitator.InAsync(circle))
        {
            await circle.SayAsync(mina, "a brown lantern");
            await ruth.InPassingAsync();
        }

        var found = Assert.Single(await circle.CasesAsync());
        var signal = Assert.Single((await circle.Facilitator.CaseAsync(found.Id)).Signals);
        var (memberId, _) = await _host.IdsAsync(mina);
        await mina.EraseAsync();

        var left = Assert.Single((await circle.Facilitator.CaseAsync(found.Id)).Signals);
        Assert.Equivalent(signal, left, strict: true);
        var copy = await circle.Facilitator.GetAsync<SignalContent>($"/api/moderation/cases/{found.Id}/signals/{signal.Id}");
        Assert.Equal("a brown lantern", copy.Evidence!.Message!.Body);
        Assert.Equal("", Assert.Single(await circle.Facilitator.GetAsync<SignalView[]>($"{circle.Path}/signals")).Author.Name);
        Assert.DoesNotContain(
            await _host.FindEverywhereAsync(null, memberId.ToString()), place => place.StartsWith("Signals.", StringComparison.Ordinal));
        Assert.NotNull(await _host.KeyOfAsync(signal.Id));
    }

    [Fact]
    public async Task A_signal_that_is_in_no_case_yet_goes_with_its_author()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        await circle.SayAsync(mina, "a brown lantern");
        var (memberId, _) = await _host.IdsAsync(mina);
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(async () =>
        {
            // In one transaction, so that nobody brings it into a case in between.
            var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
            db.Add(new Signal
            {
                Id = Guid.CreateVersion7(),
                CircleId = circle.Id,
                Sequence = 1,
                AuthorSeatId = mina.SeatId,
                PhraseId = Guid.CreateVersion7(),
                At = DateTime.UtcNow,
            });
            await db.SaveChangesAsync();
            await scope.ServiceProvider.GetRequiredService<EraseMember>().RunAsync(memberId, isAgain: false, CancellationToken.None);
        }, CancellationToken.None);

        await _host.ReadAsync(async db => Assert.False(await db.Signals.AnyAsync(s => s.CircleId == circle.Id)));
    }

    [Fact]
    public async Task Who_looked_at_a_case_and_decided_it_stays_in_its_times_without_a_name()
    {
        var circle = await _host.CircleAsync("Tom", "Eli");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var (memberId, _) = await _host.IdsAsync(bea);
        await circle.SayAsync(circle["Tom"], "One.", "Two.");
        await circle.ReportAsync(circle["Eli"], 1);
        var decided = Assert.Single(await circle.CasesAsync()).Id;
        await bea.DecideAsync(decided, new Measure { Kind = DecisionKind.NoAction });
        await circle.ReportAsync(circle["Eli"], 2);
        var looked = (await circle.CasesAsync()).Single(one => one.Id != decided);
        await bea.ReadReportAsync(looked.Id, Assert.Single((await bea.CaseAsync(looked.Id)).Reports).Id);

        await bea.EraseAsync();

        var places = await _host.PlacesAsync(memberId);
        Assert.Superset(
            new HashSet<string>(["Cases.LookedByMemberId", "CaseSpells.DecidedByMemberId", "CaseSpells.LookedByMemberId"], StringComparer.Ordinal),
            places.ToHashSet(StringComparer.Ordinal));
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var figures = await administrator.GetAsync<Contracts.Moderation.Figures.CaseFigures>($"/api/moderation/figures?circle={circle.Id}");
        Assert.Contains(figures.Load, load => load is { Name: "", Decided: 1, Looked: 2 });
    }

    [Fact]
    public async Task A_report_that_they_have_made_goes_on_and_nothing_in_the_data_leads_from_it_to_them()
    {
        var circle = await _host.CircleAsync("Tom");
        var mina = await SeatedAsync(circle);
        var zora = await SeatedAsync(circle, "Zora");
        await circle.ReportAsync(mina, circle["Tom"], words: "He frightens me.");
        await circle.ReportAsync(zora, circle["Tom"], words: "Me too.");
        var (memberId, _) = await _host.IdsAsync(mina);

        await mina.EraseAsync();
        await zora.EraseAsync();

        var opened = await circle.ReportsAsync();
        Assert.Equal(["Me too.", "He frightens me."], opened.Select(report => report.Words));
        await _host.ReadAsync(async db =>
        {
            var reporters = await db.Reports.Where(r => r.CircleId == circle.Id).Select(r => r.ReporterSeatId).ToListAsync();
            var nobody = Assert.Single(reporters.Distinct());
            Assert.NotEqual(memberId, (await db.Seats.SingleAsync(s => s.Id == nobody)).MemberId);
        });
        Assert.DoesNotContain(
            await _host.FindEverywhereAsync(null, mina.SeatId.ToString()), place => place.StartsWith("Reports.", StringComparison.Ordinal));
        await circle.CloseAsync(opened[0].Case.Id);
    }

    private async Task<Person> SeatedAsync(TestCircle circle, string name = "Wilhelmina")
    {
        var person = await _host.UnmistakableAsync(name);
        await circle.SeatAsync(person);
        return person;
    }
}
