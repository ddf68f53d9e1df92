using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>What a facilitator does in the room is a decision as any other: told with its reasons, and open to appeal.</summary>
public sealed class InRoomTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Words = "Words that hurt.";

    private readonly TestHost _host = one.Host;

    public static TheoryData<DecisionKind> Burdens => [DecisionKind.Hide, DecisionKind.Mute, DecisionKind.Remove];

    [Theory]
    [MemberData(nameof(Burdens))]
    public async Task Whom_it_concerns_reads_what_was_done_by_which_rule_and_why_and_a_mail_says_that_there_is_something(DecisionKind kind)
    {
        var circle = await GatherAsync();
        await one.Mails.NextToAsync(circle["Ana"]);

        await DoAsync(circle, kind);

        var own = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        Assert.Equal(
            (kind, DecisionGround.Unkind, InRoom.Reasons, 1, kind == DecisionKind.Hide ? Words : null, kind == DecisionKind.Hide ? 1L : null),
            (own.Kind, own.Ground!.Value, own.Reasons, own.AgreementsVersion!.Value, own.Message, own.Sequence));
        Assert.Equal(kind == DecisionKind.Mute ? own.DecidedAt.AddMinutes(10) : null, own.Until);
        Assert.Equal(own.DecidedAt.AddMonths(Decision.AppealMonths), own.AppealUntil);
        Assert.Equal("Something new for you", (await one.Mails.NextToAsync(circle["Ana"])).Subject);
        Assert.Empty(await circle["Tom"].OwnDecisionsAsync());
        Assert.Empty(await circle.Facilitator.OwnDecisionsAsync());
    }

    [Theory]
    [MemberData(nameof(Burdens))]
    public async Task Somebody_else_takes_it_back_on_an_appeal_an_administrator_when_there_is_no_other_facilitator(DecisionKind kind)
    {
        var circle = await GatherAsync();
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        await DoAsync(circle, kind);
        var own = Assert.Single(await circle["Ana"].OwnDecisionsAsync());
        await circle["Ana"].AppealAsync(own.Id);

        Assert.Empty(await circle.Facilitator.GetAsync<AppealSummary[]>("/api/moderation/appeals"));
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.Facilitator.DecideAppealAsync(own.Id))).Code);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ada.DecideAppealAsync(own.Id);

        Assert.NotNull(Assert.Single(await circle["Ana"].OwnDecisionsAsync()).OverturnedAt);
        Assert.Contains("Ana", await circle.NamesAsync());
        await circle.AcceptAsync(circle["Ana"]);
        await circle.SayAsync(circle["Ana"], "Thank you.");
        var messages = (await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages;
        Assert.Equal([Words, "Thank you."], messages.Select(message => message.Body));
    }

    [Theory]
    [MemberData(nameof(Burdens))]
    public async Task Nothing_that_was_never_reported_enters_the_queue_or_a_figure_of_time_and_it_stands_among_the_closed(DecisionKind kind)
    {
        var circle = await GatherAsync();

        await DoAsync(circle, kind);

        Assert.Empty((await circle.Facilitator.QueueAsync($"?circle={circle.Id}")).Cases);
        var found = Assert.Single((await circle.Facilitator.QueueAsync($"?circle={circle.Id}&closed=true")).Cases);
        var view = await circle.Facilitator.CaseAsync(found.Id);
        Assert.Equal((1, 0, 0, "Ana"), (found.Version, found.Reports, found.Signals, found.About.Name));
        Assert.Equal([(CaseEventKind.DoneInRoom, "Ruth")], view.History.Select(happening => (happening.Kind, happening.By!.Name)));
        Assert.Equal([(kind, InRoom.Reasons, "Ruth")], view.Decisions.Select(decision => (decision.Kind, decision.Reasons, decision.By.Name)));
        var figures = await circle.Facilitator.GetAsync<CaseFigures>($"/api/moderation/figures?circle={circle.Id}");
        Assert.Equal((0, 0), (figures.Whole.Opened, figures.Whole.Decisions.Count));
        await _host.ReadAsync(async db => Assert.False(await db.CaseSpells.AnyAsync(spell => spell.CaseId == found.Id)));
    }

    [Fact]
    public async Task What_is_reported_later_opens_the_same_case_and_the_history_of_the_person_has_both()
    {
        var circle = await GatherAsync();
        await circle.MuteAsync(circle["Ana"]);
        var id = Assert.Single(await circle.CasesAsync()).Id;
        await circle.ReportAsync(circle["Tom"], 1);

        var ofMessage = (await circle.CasesAsync()).Single(found => found.Id != id);
        var earlier = Assert.Single((await circle.Facilitator.CaseAsync(ofMessage.Id)).Earlier);
        Assert.Equal((id, 0, 0, DecisionKind.Mute), (earlier.Id, earlier.Reports, earlier.Signals, Assert.Single(earlier.Decisions)));
        await circle.ReportAsync(circle["Tom"], circle["Ana"]);

        var view = await circle.Facilitator.CaseAsync(id);
        Assert.Equal([CaseEventKind.DoneInRoom, CaseEventKind.Reopened], view.History.Select(happening => happening.Kind));
        Assert.Null(view.Case.ClosedAt);
        Assert.Equal(1, view.Case.Reports);
    }

    [Fact]
    public async Task A_case_that_is_open_stays_so_nobodys_claim_is_in_the_way_and_whoever_decides_must_have_seen_it()
    {
        var circle = await GatherAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        await circle.ReportAsync(circle["Tom"], 1);
        var seen = Assert.Single(await circle.CasesAsync());
        await bea.PutAsync($"/api/moderation/cases/{seen.Id}/claim");

        await circle.HideAsync(1);

        var after = Assert.Single((await bea.QueueAsync($"?circle={circle.Id}")).Cases);
        Assert.Equal((seen.Version + 2, "Bea", 1), (after.Version, after.Claim!.By.Name, after.Reports));
        Assert.Null(Assert.Single(await circle["Tom"].OwnReportsAsync()).Outcome);
        var stale = await Refused.ByAsync(
            () => bea.DecideAsync(seen.Id, seen.Version + 1, word: null, new Measure { Kind = DecisionKind.NoAction }));
        Assert.Equal((RefusalCodes.Conflict, nameof(CaseEventKind.DoneInRoom)), (stale.Code, Assert.Single(stale.Body.Changed!)));
        await bea.DecideAsync(seen.Id, after.Version, "We hid it.", new Measure { Kind = DecisionKind.NoAction });
        Assert.Equal("We hid it.", Assert.Single(await circle["Tom"].OwnReportsAsync()).Word);
        await _host.ReadAsync(async db => Assert.Equal(1, await db.CaseSpells.CountAsync(spell => spell.CaseId == seen.Id)));
    }

    [Fact]
    public async Task Of_two_who_hide_a_message_at_the_same_instant_one_decides_and_the_other_learns_that_it_is_done()
    {
        var circle = await GatherAsync();
        var bea = await circle.SecondFacilitatorAsync(_host);
        for (var n = 2; n <= 6; n++)
        {
            await circle.SayAsync(circle["Ana"], $"{n}");
        }

        for (var n = 1; n <= 6; n++)
        {
            var outcomes = await Task.WhenAll(((Person[])[bea, circle.Facilitator, bea, circle.Facilitator]).Select(async person =>
            {
                try
                {
                    await circle.HideAsync(n, person);
                    return "hidden";
                }
                catch (Refused refused)
                {
                    return refused.Code;
                }
            }));

            Assert.Equal(["conflict", "conflict", "conflict", "hidden"], outcomes.Order(StringComparer.Ordinal));
        }

        Assert.Equal(6, (await circle["Ana"].OwnDecisionsAsync()).Length);
        Assert.All(await circle.CasesAsync(), found => Assert.Equal(1, found.Version));
    }

    [Fact]
    public async Task Who_sits_there_too_hears_nothing_but_what_all_see()
    {
        var circle = await GatherAsync();
        await using var tom = await circle["Tom"].InAsync(circle);
        await circle.HideAsync(1);
        await circle.MuteAsync(circle["Ana"]);
        await circle.DeleteMuteAsync(circle["Ana"]);
        await circle.RemoveAsync(circle["Ana"]);
        await circle.SayAsync(circle.Facilitator, "Let us go on.");

        Assert.Equal(new MessageChanged(circle.Id, 1, MessageChangeKind.Deleted, 1, Body: null, EditedAt: null, Gone: true), await tom.ChangeAsync());
        Assert.Equal("Let us go on.", (await tom.MessageAsync()).Body);
        Assert.Equal(2, tom.Heard.Count);
        for (var n = 0; n < 3; n++)
        {
            Assert.Equal(new CircleChanged(circle.Id), await tom.InPassingAsync());
        }

        Assert.False(tom.HasHeardInPassing);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle["Tom"].QueueAsync())).Code);
        foreach (var path in (string[])["", "/seats", "/messages", "/folds"])
        {
            var answer = await circle["Tom"].Http.GetStringAsync(new Uri(circle.Path + path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.DoesNotContain("gently", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Showing_it_again_is_told_without_reasons_and_nobody_is_asked_for_them()
    {
        var circle = await GatherAsync();
        await circle.HideAsync(1);
        await circle.RestoreAsync(1);

        var own = await circle["Ana"].OwnDecisionsAsync();
        var restored = own.Single(decision => decision.Kind == DecisionKind.Restore);
        Assert.Equal((Words, null, null, null), (restored.Message, restored.Ground, restored.Reasons, restored.AppealUntil));
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.RestoreAsync(1))).Code);
        Assert.Equal(2, Assert.Single(await circle.CasesAsync()).Version);
    }

    [Fact]
    public async Task The_transparency_report_counts_it_among_the_decisions_and_not_among_decided_cases()
    {
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var before = await ReportAsync();
        var circle = await GatherAsync();
        for (var n = 0; n < CountBand.Width; n++)
        {
            await circle.MuteAsync(circle["Ana"]);
        }

        var after = await ReportAsync();

        Assert.Equal(MutesOf(before) + CountBand.Width, MutesOf(after));
        Assert.Equal(before.Cases, after.Cases);

        static int MutesOf(TransparencyReport report) => report.ByKind.Single(line => line.Kind == DecisionKind.Mute).AtLeast;

        Task<TransparencyReport> ReportAsync() => ada.GetAsync<TransparencyReport>("/api/moderation/transparency");
    }

    private static Task DoAsync(TestCircle circle, DecisionKind kind) => kind switch
    {
        DecisionKind.Hide => circle.HideAsync(1),
        DecisionKind.Mute => circle.MuteAsync(circle["Ana"]),
        _ => circle.RemoveAsync(circle["Ana"]),
    };

    private async Task<TestCircle> GatherAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], Words);
        return circle;
    }
}
