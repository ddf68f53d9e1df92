using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Web.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>Somebody writes that they may need help: it goes through, they are offered it, and people are told, and nobody else.</summary>
public sealed class SignalTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private const string Crisis = "i cant do this anymore i want to kill myself tonight";
    private const string Number = "07700 900123";

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task The_author_is_offered_help_and_a_case_that_cannot_wait_says_which_rule_found_what()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var ana = await circle["Ana"].InAsync(circle);

        var receipt = await ana.PostAsync(circle.Id, Crisis);

        Assert.Equal((PostStatus.Posted, 1L, true, null), (receipt.Status, receipt.Sequence!.Value, receipt.Help, receipt.Masked));
        await desk.InPassingAsync();
        var alert = Assert.Single(await circle.Facilitator.AlertsAsync());
        Assert.Equal((circle["Ana"].SeatId, SignalLevel.Crisis, 0), (alert.About.SeatId, alert.Level, alert.Reports));
        var view = await circle.Facilitator.CaseAsync(alert.CaseId);
        var signal = Assert.Single(view.Signals);
        Assert.Equal((CaseSeverity.Urgent, SignalLevel.Crisis, SignalLevel.Crisis), (view.Case.Severity, view.Case.SignalLevel, signal.Level));
        var found = signal.Findings[0];
        var rule = SignalRules.Default.Rules.Single(known => string.Equals(known.Id, found.Rule, StringComparison.Ordinal));
        Assert.Equal((rule.Version, rule.Category, rule.Level, true), (found.Version, found.Category, found.RuleLevel, found.Length > 0));
        Assert.Contains("kill myself", Crisis.Substring(found.Start, found.Length), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_post_sent_again_offers_help_again_and_signals_once()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var ana = await circle["Ana"].InAsync(circle);
        var id = Guid.CreateVersion7();
        var first = await ana.PostAsync(circle.Id, Crisis, id);
        await desk.InPassingAsync();

        Assert.Equal(first, await ana.PostAsync(circle.Id, Crisis, id));

        await _host.ReadAsync(async db => Assert.Equal(1, await db.Signals.CountAsync(s => s.CircleId == circle.Id)));
    }

    [Fact]
    public async Task Nothing_of_it_reaches_the_others_on_the_wire()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);

        await ana.PostAsync(circle.Id, "We had soup.");
        await ana.PostAsync(circle.Id, Crisis);
        await desk.InPassingAsync();
        await ana.PostAsync(circle.Id, "And bread.");

        var (before, marked) = (await tom.MessageAsync(), await tom.MessageAsync());
        Assert.Equal("And bread.", (await tom.MessageAsync()).Body);
        Assert.Equal(Crisis, marked.Body);
        Assert.Equal(FieldsOf(before), FieldsOf(marked));
        Assert.False(tom.HasHeardInPassing);
        await using var late = await circle["Tom"].LineAsync();
        var entered = await late.EnterAsync(circle.Id);
        Assert.Single(entered.Messages.Select(message => string.Join(',', FieldsOf(message))).Distinct(StringComparer.Ordinal));
        Assert.Empty(entered.Changes);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle["Tom"].GetAsync<object>($"{circle.Path}/signals"))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle["Ana"].GetAsync<object>($"{circle.Path}/signals"))).Code);
    }

    [Fact]
    public async Task No_rule_of_the_circle_keeps_it_back()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.WatchAsync("tonight", WatchAction.Refuse);
        await circle.LookAtFirstPostsAsync(3);
        await using var ana = await circle["Ana"].InAsync(circle);

        Assert.Equal(PostStatus.Posted, (await ana.PostAsync(circle.Id, Crisis)).Status);

        Assert.Equal(PostStatus.Held, (await ana.PostAsync(circle.Id, "We had soup.")).Status);
    }

    [Fact]
    public async Task Contact_details_go_back_to_their_author_and_nothing_is_kept()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var ruth = await circle.Facilitator.InAsync(circle);

        var refusal = (await Refused.ByAsync(() => ana.PostAsync(circle.Id, $"Ring me on {Number} whenever you like."))).Body;

        Assert.Equal(RefusalCodes.ContactDetails, refusal.Code);
        Assert.Equal([Number], refusal.Found);
        Assert.Null(refusal.Help);
        await _host.ReadAsync(async db =>
        {
            Assert.False(await db.Messages.AnyAsync(m => m.CircleId == circle.Id));
            Assert.False(await db.Signals.AnyAsync(s => s.CircleId == circle.Id));
        });
        Assert.Equal(PostStatus.Posted, (await ruth.PostAsync(circle.Id, $"The office is at {Number}.")).Status);
    }

    [Fact]
    public async Task In_a_text_of_somebody_who_may_need_help_they_are_made_unreadable_for_everybody()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);

        var receipt = await ana.PostAsync(circle.Id, $"{Crisis} my number is {Number}");

        Assert.Equal((true, true), (receipt.Help, receipt.Masked));
        Assert.Equal($"{Crisis} my number is ••••• ••••••", (await tom.MessageAsync()).Body);
    }

    [Fact]
    public async Task Encouragement_waits_for_a_facilitator_and_the_case_of_its_author_cannot_wait()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var tom = await circle["Tom"].InAsync(circle);

        var receipt = await tom.PostAsync(circle.Id, "Just do it, kill yourself, nobody will miss you.");

        Assert.Equal((PostStatus.Held, "Encouragement", null), (receipt.Status, receipt.Reason, receipt.Help));
        await desk.InPassingAsync();
        var found = Assert.Single(await circle.CasesAsync());
        Assert.Equal((null, circle["Tom"].SeatId), (found.Sequence, found.About.SeatId));
        Assert.True(Assert.Single((await circle.Facilitator.CaseAsync(found.Id)).Signals).IsHeld);
        Assert.Equal(HoldReason.Encouragement, Assert.Single(await circle.WaitingAsync()).Reason);
    }

    [Fact]
    public async Task Whoever_may_not_speak_is_offered_help_all_the_same_and_people_are_told()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.Facilitator.PutAsync($"{circle.Path}/pause");
        await using var desk = await circle.Facilitator.AtDashboardAsync();
        await using var ana = await circle["Ana"].InAsync(circle);

        var refusal = (await Refused.ByAsync(() => ana.PostAsync(circle.Id, Crisis))).Body;

        Assert.Equal((RefusalCodes.Paused, true), (refusal.Code, refusal.Help));
        await desk.InPassingAsync();
        var found = Assert.Single(await circle.CasesAsync());
        Assert.Equal((null, CaseSeverity.Urgent), (found.Sequence, found.Severity));
        Assert.True(Assert.Single((await circle.Facilitator.CaseAsync(found.Id)).Signals).IsUntaken);
        Assert.Null((await Refused.ByAsync(() => ana.PostAsync(circle.Id, "We had soup."))).Body.Help);
    }

    [Fact]
    public async Task What_is_lowered_to_nothing_tells_nobody_and_goes_after_ninety_days()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "i am not suicidal, do not worry");

        var quiet = Assert.Single(await circle.Facilitator.GetAsync<JsonElement[]>($"{circle.Path}/signals"));
        Assert.Equal("Green", quiet.GetProperty("level").GetString());
        Assert.Empty(await circle.CasesAsync());

        one.Time.Advance(TimeSpan.FromDays(ModerationLimits.DefaultEvidenceDays + 1));
        await _host.RunAsync<ExpireQuiet>(expire => expire.RunAsync(CancellationToken.None));
        await _host.ReadAsync(async db => Assert.False(await db.Signals.AnyAsync(s => s.CircleId == circle.Id)));
    }

    private static IEnumerable<string> FieldsOf<T>(T sent) =>
        JsonSerializer.SerializeToElement(sent, WireJson.Options).EnumerateObject().Select(field => field.Name);
}
