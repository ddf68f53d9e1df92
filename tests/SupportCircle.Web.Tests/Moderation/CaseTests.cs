using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>One case for each subject: who sees it, who works on it, and what is on record of it.</summary>
public sealed class CaseTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task All_reports_of_one_message_are_one_case_and_more_people_make_it_graver()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia", "Leo");
        await circle.SayAsync(circle["Ana"], "Words that hurt.", "More of them.");
        await circle.ReportAsync(circle["Tom"], 1, ReportCategory.Advertising);
        Assert.Equal(CaseSeverity.Low, Assert.Single(await circle.CasesAsync()).Severity);

        await circle.ReportAsync(circle["Mia"], 1);
        await circle.ReportAsync(circle["Leo"], 1);
        await circle.ReportAsync(circle["Leo"], 2, ReportCategory.Harassment);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);

        Assert.Equal(
            [
                (ReportSubjectKind.Seat, null, CaseSeverity.Urgent, ReportCategory.WorriedAboutThem, 1),
                (ReportSubjectKind.Message, 1L, CaseSeverity.High, ReportCategory.Unkind, 3),
                (ReportSubjectKind.Message, 2L, CaseSeverity.High, ReportCategory.Harassment, 1),
            ],
            (await circle.CasesAsync()).Select(c => (c.Kind, c.Sequence, c.Severity, c.Category, c.Reports)));
    }

    [Fact]
    public async Task What_was_decided_and_is_reported_again_is_the_same_case_opened_again_with_its_history()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        await circle.CloseAsync(id, ReportOutcome.NoAction);
        Assert.NotNull((await circle.Facilitator.CaseAsync(id)).Case.ClosedAt);

        await Task.WhenAll(circle.ReportAsync(circle["Tom"], 1), circle.ReportAsync(circle["Mia"], 1));

        var view = await circle.Facilitator.CaseAsync(id);
        Assert.Null(view.Case.ClosedAt);
        Assert.Equal(2, view.Case.Reports);
        Assert.Equal(
            [CaseEventKind.Opened, CaseEventKind.Decided, CaseEventKind.Reopened, CaseEventKind.Reported], view.History.Select(h => h.Kind));
        Assert.Equal([1, 2, 3, 4], view.History.Select(h => h.Version));
        Assert.Equal([null, "Ruth", null, null], view.History.Select(h => h.By?.Name));
        Assert.Equal([null, null, ReportOutcome.NoAction], view.Reports.Select(report => report.Outcome));
    }

    [Fact]
    public async Task Facilitators_see_the_cases_of_their_circles_administrators_all_and_nobody_those_about_themself()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.SeatAsync(administrator);
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);
        await circle.ReportAsync(circle["Ana"], circle.Facilitator);
        await circle.ReportAsync(circle["Ana"], administrator);

        Assert.Equal(["Ada", "Ruth", "Tom"], await AboutAsync(bea));
        Assert.Equal(["Ada", "Tom"], await AboutAsync(circle.Facilitator));
        Assert.Equal(["Ruth", "Tom"], await AboutAsync(administrator));
        Assert.Empty((await elsewhere.Facilitator.QueueAsync()).Cases);
        Assert.Equal(2, (await circle.Facilitator.GetAsync<CircleDetails>(circle.Path)).Reports);
        Assert.Equal(2, (await administrator.GetAsync<Desk>("/api/moderation/desk")).Circles.Single(c => c.Id == circle.Id).Open);
        var own = (await circle.CasesAsync(bea)).Single(c => c.About.Name == "Ruth").Id;
        foreach (var person in (Person[])[circle.Facilitator, elsewhere.Facilitator])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => person.CaseAsync(own))).Code);
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => person.DecideAsync(own, 1, null, new Measure { Kind = DecisionKind.NoAction }))).Code);
        }

        async Task<IEnumerable<string>> AboutAsync(Person person) => (await circle.CasesAsync(person)).Select(c => c.About.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_claimed_a_case_has_it_to_themself_until_they_let_it_go()
    {
        var (circle, id, bea) = await TwoAndOneCaseAsync();
        await circle.Facilitator.PutAsync($"/api/moderation/cases/{id}/claim");
        await circle.Facilitator.PutAsync($"/api/moderation/cases/{id}/claim");

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => bea.PutAsync($"/api/moderation/cases/{id}/claim"))).Code);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => bea.DecideAsync(id, new Measure { Kind = DecisionKind.NoAction }))).Code);
        var seen = (await bea.CaseAsync(id)).Case.Claim!;
        Assert.Equal(("Ruth", false), (seen.By.Name, seen.Mine));
        Assert.True((await circle.Facilitator.CaseAsync(id)).Case.Claim!.Mine);
        await bea.DeleteAsync($"/api/moderation/cases/{id}/claim");
        Assert.NotNull((await bea.CaseAsync(id)).Case.Claim);

        await circle.Facilitator.DeleteAsync($"/api/moderation/cases/{id}/claim");
        await bea.PutAsync($"/api/moderation/cases/{id}/claim");
        Assert.Equal(
            [CaseEventKind.Opened, CaseEventKind.Claimed, CaseEventKind.Released, CaseEventKind.Claimed],
            (await bea.CaseAsync(id)).History.Select(h => h.Kind));
    }

    [Fact]
    public async Task Notes_questions_and_opinions_are_read_by_those_who_work_on_it_and_lie_sealed()
    {
        var (circle, id, bea) = await TwoAndOneCaseAsync();
        var path = $"/api/moderation/cases/{id}";
        await circle.Facilitator.PostAsync($"{path}/notes", Text("a blue lantern"));
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => bea.PostAsync($"{path}/opinions", Text("too early")))).Code);
        await circle.Facilitator.PostAsync($"{path}/opinion-requests", Text("a red lantern"));
        Assert.True((await bea.CaseAsync(id)).Case.WantsOpinion);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.PostAsync($"{path}/opinions", Text("mine")))).Code);

        await bea.PostAsync($"{path}/opinions", Text("a green lantern"));

        var view = await bea.CaseAsync(id);
        Assert.False(view.Case.WantsOpinion);
        Assert.Equal(
            [(null, null), ("a blue lantern", "Ruth"), ("a red lantern", "Ruth"), ("a green lantern", "Bea")],
            view.History.Select(h => (h.Text, h.By?.Name)));
        await _host.ReadAsync(db =>
        {
            Assert.All(
                db.CaseEvents.Where(e => e.CaseId == id).ToList().Select(e => e.SealedText).OfType<byte[]>(),
                bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf("lantern"u8)));
            return Task.CompletedTask;
        });
        Assert.DoesNotContain("lantern", _host.Log, StringComparison.Ordinal);
        foreach (var text in (string[])["", " ", new('a', ModerationLimits.NoteLength + 1)])
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => bea.PostAsync($"{path}/notes", Text(text)))).Code);
        }
    }

    [Fact]
    public async Task The_queue_comes_in_pages_by_severity_and_age_and_so_do_the_closed_ones()
    {
        const int many = ModerationLimits.CasesPage + 7;
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], [.. Enumerable.Range(1, many).Select(n => $"{n}")]);
        for (var n = 1; n <= many; n++)
        {
            await circle.ReportAsync(circle["Tom"], n, n % 2 == 0 ? ReportCategory.Harassment : ReportCategory.Advertising);
        }

        var open = await AllAsync("");
        Assert.Equal(
            [.. Even().Concat(Odd()).Select(n => (long)n)],
            open.Select(c => c.Sequence!.Value));
        foreach (var c in open)
        {
            await circle.CloseAsync(c.Id, ReportOutcome.NoAction);
        }

        Assert.Equal(open.Reverse().Select(c => c.Id), (await AllAsync("&closed=true")).Select(c => c.Id));
        Assert.Empty(await AllAsync(""));
        foreach (var after in (string[])["", "1", "High-1", "High--1-0", "High-1-x", "9-1-0", "High-99999999999999999-0", "High-1-0-0"])
        {
            Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle.Facilitator.QueueAsync($"?after={after}"))).Code);
        }

        IEnumerable<int> Even() => Enumerable.Range(1, many).Where(n => n % 2 == 0);
        IEnumerable<int> Odd() => Enumerable.Range(1, many).Where(n => n % 2 == 1);

        async Task<IReadOnlyList<CaseSummary>> AllAsync(string query)
        {
            var all = new List<CaseSummary>();
            var page = await circle.Facilitator.QueueAsync($"?circle={circle.Id}{query}");
            all.AddRange(page.Cases);
            while (page.Next is { } next)
            {
                page = await circle.Facilitator.QueueAsync($"?circle={circle.Id}{query}&after={next}");
                all.AddRange(page.Cases);
            }

            return all;
        }
    }

    [Fact]
    public async Task A_report_is_on_the_dashboards_that_may_see_it_and_on_no_other()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        var elsewhere = await _host.CircleAsync();
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await using var ruth = await circle.Facilitator.AtDashboardAsync();
        await using var other = await bea.AtDashboardAsync();
        await using var foreign = await elsewhere.Facilitator.AtDashboardAsync();
        await using var tom = await circle["Tom"].AtDashboardAsync();
        await using var ada = await administrator.AtDashboardAsync();

        await circle.ReportAsync(circle["Tom"], circle.Facilitator);

        foreach (var line in (HubLine[])[other, ada])
        {
            var heard = Assert.IsType<CaseChanged>(await line.InPassingAsync());
            Assert.Equal((circle.Id, 1), (heard.CircleId, heard.Version));
        }

        // What comes after is heard by whoever would have heard this before.
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var first = Assert.IsType<CaseChanged>(await ruth.InPassingAsync());
        Assert.Equal("Ana", (await circle.Facilitator.CaseAsync(first.CaseId)).Case.About.Name);
        await elsewhere.ReportAsync(elsewhere.Facilitator, await MemberOfAsync(elsewhere));
        Assert.Equal(elsewhere.Id, Assert.IsType<CaseChanged>(await foreign.InPassingAsync()).CircleId);
        Assert.False(tom.HasHeardInPassing);

        async Task<Person> MemberOfAsync(TestCircle there)
        {
            var person = await _host.MemberAsync("Eva");
            await there.SeatAsync(person);
            return person;
        }
    }

    [Fact]
    public async Task A_facilitator_who_has_left_hears_nothing_more_and_sees_nothing()
    {
        var (circle, id, bea) = await TwoAndOneCaseAsync();
        await using var line = await bea.AtDashboardAsync();
        await line.CallAsync<Desk>("Watch");
        await bea.DeleteAsync($"{circle.Path}/seats/mine");

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => line.CallAsync<object>("Watch"))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => bea.CaseAsync(id))).Code);
        await circle.Facilitator.PutAsync($"/api/moderation/cases/{id}/claim");
        await using var ruth = await circle.Facilitator.AtDashboardAsync();
        await circle.Facilitator.DeleteAsync($"/api/moderation/cases/{id}/claim");
        await ruth.InPassingAsync();
        Assert.False(line.HasHeardInPassing);
    }

    private static CaseTextRequest Text(string text) => new() { Text = text };

    private async Task<(TestCircle Circle, Guid CaseId, Person Bea)> TwoAndOneCaseAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        return (circle, Assert.Single(await circle.CasesAsync()).Id, bea);
    }
}
