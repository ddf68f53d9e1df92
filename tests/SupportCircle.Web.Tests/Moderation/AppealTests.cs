using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>Somebody other than who decided looks again, and what they overturn is undone.</summary>
public sealed class AppealTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_hidden_message_and_a_mute_are_taken_back_when_somebody_else_overturns_them()
    {
        var (circle, administrator, bea) = await GatherAsync();
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        await circle.Facilitator.DecideAsync(id, new Measure { Kind = DecisionKind.Hide }, new Measure { Kind = DecisionKind.Mute, Minutes = 60 });
        var own = await circle["Ana"].OwnDecisionsAsync();
        foreach (var decision in own)
        {
            await circle["Ana"].AppealAsync(decision.Id, "I meant something else.");
        }

        Assert.Empty(await AppealsAsync(circle.Facilitator));
        Assert.Equal(2, (await AppealsAsync(bea)).Length);
        Assert.Equal(2, (await bea.GetAsync<Desk>("/api/moderation/desk")).Appeals);
        var waiting = (await AppealsAsync(administrator)).Where(appeal => appeal.Case.Id == id).ToList();
        Assert.All(waiting, appeal => Assert.Equal(
            ("I meant something else.", "We speak gently here.", "Ruth", true),
            (appeal.Decision.Appeal!.Words, appeal.Decision.Reasons, appeal.Decision.By.Name, appeal.Decision.Appeal.Mine)));
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.DecideAppealAsync(own[0].Id))).Code);

        await using var tom = await circle["Tom"].InAsync(circle);
        await bea.DecideAppealAsync(own.Single(d => d.Kind == DecisionKind.Hide).Id);
        await administrator.DecideAppealAsync(own.Single(d => d.Kind == DecisionKind.Mute).Id);

        Assert.Equal("Words that hurt.", (await tom.ChangeAsync()).Message!.Body);
        await circle.SayAsync(circle["Ana"], "Thank you.");
        Assert.All(await circle["Ana"].OwnDecisionsAsync(), decision =>
        {
            Assert.Equal((AppealOutcome.Overturned, "We looked again.", "I meant something else."), (decision.Appeal!.Outcome!.Value, decision.Appeal.Answer, decision.Appeal.Words));
            Assert.NotNull(decision.OverturnedAt);
        });
        Assert.Equal(
            [CaseEventKind.Appealed, CaseEventKind.Appealed, CaseEventKind.AppealOverturned, CaseEventKind.AppealOverturned],
            (await bea.CaseAsync(id)).History.Select(h => h.Kind).Skip(2));
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => bea.DecideAppealAsync(own[0].Id))).Code);
        Assert.DoesNotContain(await AppealsAsync(bea), appeal => appeal.Case.Id == id);
    }

    [Fact]
    public async Task Whoever_was_removed_has_their_seat_again_or_the_next_that_is_free()
    {
        var (circle, administrator, _) = await GatherAsync();
        var first = await RemoveAsync(circle, "Ana");
        var second = await RemoveAsync(circle, "Tom");
        await circle.EditAsync(seats: (await circle.NamesAsync()).Count + 1);

        await administrator.DecideAppealAsync(first);
        await administrator.DecideAppealAsync(second);

        Assert.Contains("Ana", await circle.NamesAsync());
        Assert.DoesNotContain("Tom", await circle.NamesAsync());
        Assert.Equal(["Tom"], (await circle.RequestsAsync()).Waiting.Select(request => request.Name));
        await circle["Ana"].GetAsync<CircleDetails>(circle.Path);

        async Task<Guid> RemoveAsync(TestCircle from, string name)
        {
            await from.ReportAsync(from.Facilitator, from[name]);
            var found = (await from.CasesAsync()).Single(c => c.About.Name == name);
            await from.Facilitator.DecideAsync(found.Id, new Measure { Kind = DecisionKind.Remove });
            var decision = Assert.Single(await from[name].OwnDecisionsAsync());
            await from[name].AppealAsync(decision.Id);
            return decision.Id;
        }
    }

    [Theory]
    [InlineData(DecisionKind.Suspend)]
    [InlineData(DecisionKind.Ban)]
    public async Task Who_is_suspended_or_banned_appeals_and_comes_back_to_their_seats_when_it_is_overturned(DecisionKind kind)
    {
        var (circle, administrator, bea) = await GatherAsync();
        var second = await _host.FacilitatorAsync("Eve", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        var id = (await circle.CasesAsync())[0].Id;
        await administrator.DecideAsync(id, new Measure { Kind = kind, Minutes = kind == DecisionKind.Suspend ? 60 : null });
        await circle["Ana"].SignInAsync();
        var decision = Assert.Single(await circle["Ana"].OwnDecisionsAsync());

        await circle["Ana"].AppealAsync(decision.Id);
        foreach (var person in (Person[])[bea, administrator])
        {
            Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => person.DecideAppealAsync(decision.Id))).Code);
        }

        await second.DecideAppealAsync(decision.Id);

        Assert.False((await circle["Ana"].GetAsync<Contracts.Accounts.SignedIn>("/api/account/me")).Suspended);
        Assert.Contains("Ana", await circle.NamesAsync());
    }

    [Fact]
    public async Task What_is_upheld_stands()
    {
        var (circle, administrator, _) = await GatherAsync();
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        await circle.Facilitator.DecideAsync((await circle.CasesAsync())[0].Id, new Measure { Kind = DecisionKind.Hide });
        var decision = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        await circle["Ana"].AppealAsync(decision.Id);

        await administrator.DecideAppealAsync(decision.Id, AppealOutcome.Upheld);

        var after = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        Assert.Equal((AppealOutcome.Upheld, "We looked again.", null), (after.Appeal!.Outcome!.Value, after.Appeal.Answer, after.OverturnedAt));
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.ReportAsync(circle["Tom"], 1))).Code);
    }

    [Fact]
    public async Task An_appeal_is_made_once_by_the_one_whom_it_concerns_about_what_is_to_their_disadvantage()
    {
        var (circle, _, _) = await GatherAsync();
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        var id = (await circle.CasesAsync())[0].Id;
        await circle.Facilitator.DecideAsync(id, new Measure { Kind = DecisionKind.Hide });
        await circle.Facilitator.DecideAsync(id, new Measure { Kind = DecisionKind.Restore });
        var own = await circle["Ana"].OwnDecisionsAsync();
        var hidden = own.Single(d => d.Kind == DecisionKind.Hide).Id;
        Assert.Null(own.Single(d => d.Kind == DecisionKind.Restore).AppealUntil);

        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Tom"].AppealAsync(hidden))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.Facilitator.AppealAsync(hidden))).Code);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle["Ana"].AppealAsync(own.Single(d => d.Kind == DecisionKind.Restore).Id))).Code);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle["Ana"].AppealAsync(hidden, " "))).Code);
        await circle["Ana"].AppealAsync(hidden);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle["Ana"].AppealAsync(hidden))).Code);
    }

    private static Task<AppealSummary[]> AppealsAsync(Person person) => person.GetAsync<AppealSummary[]>("/api/moderation/appeals");

    private async Task<(TestCircle Circle, Person Administrator, Person Bea)> GatherAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        return (circle, await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator), bea);
    }
}
