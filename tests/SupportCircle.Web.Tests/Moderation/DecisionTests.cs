using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>What a decision does, whom it tells, and that it is taken once.</summary>
public sealed class DecisionTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Several_are_taken_at_once_and_the_one_whom_they_concern_reads_the_reasons_and_not_who_decided_or_reported()
    {
        var circle = await _host.CircleAsync("Ana", "Tomasin", "Mia");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tomasin"], 1, ReportCategory.Harassment);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        await using var mia = await circle["Mia"].InAsync(circle);
        await using var ana = await circle["Ana"].InAsync(circle);

        await circle.Facilitator.DecideAsync(
            id, 1, "Thank you.", new Measure { Kind = DecisionKind.Hide }, new Measure { Kind = DecisionKind.Mute, Minutes = 60 });

        Assert.True((await mia.ChangeAsync()).Gone);
        var muted = await Refused.ByAsync(() => ana.PostAsync(circle.Id, "But"));
        Assert.Equal(RefusalCodes.NotAllowed, muted.Code);
        var own = await circle["Ana"].OwnDecisionsAsync();
        Assert.Equal([DecisionKind.Hide, DecisionKind.Mute], own.Select(d => d.Kind).Order());
        Assert.All(own, decision =>
        {
            Assert.Equal(
                ("The long table", 1L, "Words that hurt.", DecisionGround.Unkind, "We speak gently here.", 1, false),
                (decision.CircleName, decision.Sequence, decision.Message, decision.Ground, decision.Reasons, decision.AgreementsVersion, decision.BySoftware));
            Assert.Equal(decision.DecidedAt.AddMonths(6), decision.AppealUntil);
        });
        Assert.Equal(muted.Body.Until, own.Single(d => d.Kind == DecisionKind.Mute).Until);
        var text = await circle["Ana"].Http.GetStringAsync(new Uri("/api/account/decisions", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.All(
            (string[])["Ruth", "Tomasin", circle["Tomasin"].SeatId.ToString(), circle.Facilitator.SeatId.ToString(), id.ToString()],
            secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        var report = Assert.Single(await circle["Tomasin"].OwnReportsAsync());
        Assert.Equal((ReportOutcome.ActionTaken, "Thank you."), (report.Outcome!.Value, report.Word));
        Assert.Empty(await circle["Mia"].OwnDecisionsAsync());
        var view = await circle.Facilitator.CaseAsync(id);
        Assert.Equal(["Ruth", "Ruth"], view.Decisions.Select(d => d.By.Name));
        Assert.Equal([DecisionKind.NoAction, DecisionKind.PassOn, DecisionKind.Restore, DecisionKind.Warn, DecisionKind.Mute, DecisionKind.Remove], view.Allowed);
    }

    [Fact]
    public async Task Doing_nothing_and_passing_on_tell_the_reporter_and_nobody_else()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await circle.CloseAsync(Assert.Single(await circle.CasesAsync()).Id, ReportOutcome.PassedOn, "We have called.");

        Assert.Empty(await circle["Ana"].OwnDecisionsAsync());
        Assert.Equal((ReportOutcome.PassedOn, "We have called."), (await circle["Tom"].OwnReportsAsync()).Select(r => (r.Outcome!.Value, r.Word)).Single());
    }

    [Fact]
    public async Task Of_two_who_decide_at_the_same_instant_one_wins_and_the_other_learns_what_has_happened()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.SayAsync(circle["Ana"], [.. Enumerable.Range(1, 10).Select(n => $"{n}")]);
        for (var n = 1; n <= 10; n++)
        {
            await circle.ReportAsync(circle["Tom"], n);
        }

        foreach (var c in await circle.CasesAsync())
        {
            var outcomes = await Task.WhenAll(((Person[])[bea, circle.Facilitator, bea, circle.Facilitator]).Select(async person =>
            {
                try
                {
                    await person.DecideAsync(c.Id, c.Version, word: null, new Measure { Kind = DecisionKind.Warn });
                    return null;
                }
                catch (Refused refused)
                {
                    return refused;
                }
            }));

            Assert.Single(outcomes, outcome => outcome is null);
            Assert.All(outcomes.OfType<Refused>(), refused =>
            {
                Assert.Equal(RefusalCodes.Conflict, refused.Code);
                Assert.Equal([nameof(CaseEventKind.Decided)], refused.Body.Changed);
            });
            Assert.Single((await bea.CaseAsync(c.Id)).Decisions);
        }

        Assert.Equal(10, (await circle["Ana"].OwnDecisionsAsync()).Length);
    }

    [Fact]
    public async Task Whoever_has_not_seen_that_more_was_reported_decides_nothing()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        await circle.SayAsync(circle["Ana"], "Words that hurt.");
        await circle.ReportAsync(circle["Tom"], 1);
        var seen = Assert.Single(await circle.CasesAsync());
        await circle.ReportAsync(circle["Mia"], 1);

        var refused = await Refused.ByAsync(() => circle.Facilitator.DecideAsync(seen.Id, seen.Version, null, new Measure { Kind = DecisionKind.Hide }));

        Assert.Equal((RefusalCodes.Conflict, nameof(CaseEventKind.Reported)), (refused.Code, Assert.Single(refused.Body.Changed!)));
        Assert.Empty((await circle.Facilitator.CaseAsync(seen.Id)).Decisions);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.Facilitator.DecideAsync(seen.Id, 99, null, new Measure { Kind = DecisionKind.Hide }))).Code);
    }

    [Fact]
    public async Task Removed_is_silence_at_once_and_the_seat_is_free()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        var clock = Stopwatch.StartNew();

        await circle.Facilitator.DecideAsync(Assert.Single(await circle.CasesAsync()).Id, new Measure { Kind = DecisionKind.Remove });
        await ana.Closed;

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"It took {clock.Elapsed}.");
        await tom.PostAsync(circle.Id, "Is Ana here?");
        Assert.Empty(ana.Heard);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Ana"].GetAsync<CircleDetails>(circle.Path))).Code);
        Assert.Equal(["Ruth", "Tom"], (await circle.NamesAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(DecisionKind.Remove, Assert.Single(await circle["Ana"].OwnDecisionsAsync()).Kind);
    }

    [Fact]
    public async Task A_suspension_closes_everything_but_the_decision_and_ends_by_itself()
    {
        var (circle, administrator, id) = await AboutAnaAsync();
        await using var line = await circle["Ana"].InAsync(circle);

        await administrator.DecideAsync(id, new Measure { Kind = DecisionKind.Suspend, Minutes = 60 });
        await line.Closed;

        Assert.Equal(RefusalCodes.Suspended, (await Refused.ByAsync(() => circle["Ana"].GetAsync<CircleDetails>(circle.Path))).Code);
        var own = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        Assert.Equal((DecisionKind.Suspend, own.DecidedAt.AddMinutes(60)), (own.Kind, own.Until));
        Assert.DoesNotContain(DecisionKind.Suspend, (await administrator.CaseAsync(id)).Allowed);
        Assert.Contains("Ana", await circle.NamesAsync());

        await _host.WriteAsync(async db => await db.Members.Where(m => m.SuspendedUntil != null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.SuspendedUntil, DateTime.UtcNow.AddSeconds(-1))));
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<EndSuspensions>().RunAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("The long table", (await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).Name);
        Assert.False((await circle["Ana"].SignInAsync()).Suspended);
    }

    [Fact]
    public async Task A_ban_ends_every_seat_and_every_request_of_theirs()
    {
        var (circle, administrator, id) = await AboutAnaAsync();
        var other = await _host.CircleAsync();
        await other.SeatAsync(circle["Ana"]);
        var asked = await _host.ListedCircleAsync();
        await asked.AskAsync(circle["Ana"]);

        await administrator.DecideAsync(id, new Measure { Kind = DecisionKind.Ban });

        Assert.DoesNotContain("Ana", await circle.NamesAsync());
        Assert.DoesNotContain("Ana", await other.NamesAsync());
        Assert.Empty((await asked.RequestsAsync()).Open);
        Assert.Equal(RefusalCodes.Suspended, (await Refused.ByAsync(() => circle["Ana"].GetAsync<object>("/api/circles/mine"))).Code);
        Assert.Equal(DecisionKind.Ban, Assert.Single(await circle["Ana"].OwnDecisionsAsync()).Kind);
        Assert.True((await circle["Ana"].SignInAsync()).Suspended);
    }

    [Fact]
    public async Task What_is_outside_ones_powers_is_refused_changes_nothing_and_is_on_record()
    {
        var (circle, administrator, id) = await AboutAnaAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.ReportAsync(circle["Ana"], bea);
        var aboutBea = (await circle.CasesAsync()).Single(c => c.About.Name == "Bea").Id;

        foreach (var (about, kind, minutes) in ((Guid, DecisionKind, int?)[])[(id, DecisionKind.Ban, null), (id, DecisionKind.Suspend, 5), (aboutBea, DecisionKind.Remove, null), (aboutBea, DecisionKind.Mute, 5)])
        {
            var refused = await Refused.ByAsync(() => circle.Facilitator.DecideAsync(about, new Measure { Kind = kind, Minutes = minutes }));
            Assert.Equal(RefusalCodes.NotAllowed, refused.Code);
        }

        Assert.Empty((await administrator.CaseAsync(id)).Decisions);
        var lines = await administrator.GetAsync<AuditLine[]>("/api/moderation/audit");
        Assert.Equal(2, lines.Count(line => line.Action == AuditAction.DecisionRefused && line.Actor == "Ruth" && line.Subject == id.ToString()));
        await administrator.DecideAsync(aboutBea, new Measure { Kind = DecisionKind.Remove });
        Assert.DoesNotContain("Bea", await circle.NamesAsync());
    }

    [Fact]
    public async Task What_does_not_go_together_or_lacks_its_reasons_is_invalid_and_what_cannot_be_done_is_a_conflict()
    {
        var (circle, _, id) = await AboutAnaAsync();
        (string Field, DecideRequest Request)[] wrong =
        [
            ("measures", Of()),
            ("measures", Of(new Measure { Kind = DecisionKind.NoAction }, new Measure { Kind = DecisionKind.Warn })),
            ("measures", Of(new Measure { Kind = DecisionKind.Warn }, new Measure { Kind = DecisionKind.Warn })),
            ("measures", Of(new Measure { Kind = DecisionKind.Mute, Minutes = 5 }, new Measure { Kind = DecisionKind.Remove })),
            ("measures", Of(new Measure { Kind = DecisionKind.Hide }, new Measure { Kind = DecisionKind.AskToEdit })),
            ("minutes", Of(new Measure { Kind = DecisionKind.Mute })),
            ("minutes", Of(new Measure { Kind = DecisionKind.Mute, Minutes = CircleLimits.MaxMuteMinutes + 1 })),
            ("minutes", Of(new Measure { Kind = DecisionKind.Warn, Minutes = 5 })),
            ("ground", Of(new Measure { Kind = DecisionKind.Warn }) with { Ground = null }),
            ("reasons", Of(new Measure { Kind = DecisionKind.Warn }) with { Reasons = " " }),
            ("reasons", Of(new Measure { Kind = DecisionKind.Warn }) with { Reasons = new string('a', ModerationLimits.ReasonsLength + 1) }),
        ];
        foreach (var (field, request) in wrong)
        {
            var refused = await Refused.ByAsync(() => circle.Facilitator.PostAsync($"/api/moderation/cases/{id}/decisions", request));
            Assert.Equal((RefusalCodes.Invalid, field), (refused.Code, refused.Body.Fields!.Keys.Single()));
        }

        var conflict = await Refused.ByAsync(() => circle.Facilitator.DecideAsync(id, new Measure { Kind = DecisionKind.Hide }));
        Assert.Equal(RefusalCodes.Conflict, conflict.Code);
        Assert.Empty(await circle["Ana"].OwnDecisionsAsync());

        static DecideRequest Of(params Measure[] measures) =>
            new() { Version = 1, Measures = measures, Ground = DecisionGround.Agreements, Reasons = "We speak gently here." };
    }

    private async Task<(TestCircle Circle, Person Administrator, Guid CaseId)> AboutAnaAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);
        return (circle, administrator, Assert.Single(await circle.CasesAsync()).Id);
    }
}
