using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Rules;

public sealed class PhraseTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_phrase_holds_from_the_next_post_on_and_no_longer_once_it_is_removed()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "A lamp.");

        var phrase = await circle.WatchAsync("LÁMP", WatchAction.Refuse);
        var refused = await Refused.ByAsync(() => ana.PostAsync(circle.Id, "Another lamp."));
        await circle.Facilitator.DeleteAsync($"{circle.Path}/rules/phrases/{phrase.Id}");

        Assert.Equal(RefusalCodes.RefusedByRules, refused.Code);
        Assert.DoesNotContain("lamp", refused.Body.Detail, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, (await ana.PostAsync(circle.Id, "Another lamp.")).Sequence);
        Assert.Empty(await PhrasesAsync(circle));
    }

    [Fact]
    public async Task What_the_organisation_watches_for_holds_in_every_circle_and_no_circle_removes_it()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await _host.CircleAsync("Ana");
        var other = await _host.CircleAsync("Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await other["Tom"].InAsync(other);
        await ana.PostAsync(circle.Id, "Before.");

        var phrase = await administrator.PostAsync<PhraseView>(
            "/api/moderation/rules/phrases", new PhraseRequest { Pattern = @"\bl[aá]mps?\b", IsPattern = true, Action = WatchAction.Refuse });

        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => ana.PostAsync(circle.Id, "Lamps."))).Code);
        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => tom.PostAsync(other.Id, "lamp"))).Code);
        Assert.Equal([phrase], await PhrasesAsync(circle));
        Assert.True(phrase.IsOfOrganisation);
        var refused = await Refused.ByAsync(() => circle.Facilitator.DeleteAsync($"{circle.Path}/rules/phrases/{phrase.Id}"));
        Assert.Equal(RefusalCodes.NotFound, refused.Code);
        await administrator.DeleteAsync($"/api/moderation/rules/phrases/{phrase.Id}");
        Assert.Equal(2, (await ana.PostAsync(circle.Id, "Lamps.")).Sequence);
        Assert.Empty(await administrator.GetAsync<PhraseView[]>("/api/moderation/rules/phrases"));
    }

    [Fact]
    public async Task A_circle_s_phrase_is_of_no_concern_to_another_and_is_not_removed_from_there()
    {
        var circle = await _host.CircleAsync("Ana");
        var other = await _host.CircleAsync("Tom");
        await using var tom = await other["Tom"].InAsync(other);
        var phrase = await circle.WatchAsync("lamp", WatchAction.Refuse);

        Assert.Equal(1, (await tom.PostAsync(other.Id, "A lamp.")).Sequence);
        Assert.Empty(await PhrasesAsync(other));
        var refused = await Refused.ByAsync(() => other.Facilitator.DeleteAsync($"{other.Path}/rules/phrases/{phrase.Id}"));
        Assert.Equal(RefusalCodes.NotFound, refused.Code);
    }

    [Fact]
    public async Task Facilitators_are_under_no_rules()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ruth = await circle.Facilitator.InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Refuse);
        await circle.LookAtFirstPostsAsync(3);

        Assert.Equal(1, (await ruth.PostAsync(circle.Id, "A lamp.")).Sequence);
        await ruth.EditAsync(circle.Id, 1, "Two lamps, one lamp.");
    }

    [Fact]
    public async Task An_edit_into_what_is_refused_or_held_is_refused()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "A candle.");
        await circle.WatchAsync("lamp", WatchAction.Refuse);
        await circle.WatchAsync("torch", WatchAction.Hold);

        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => ana.EditAsync(circle.Id, 1, "A lamp."))).Code);
        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => ana.EditAsync(circle.Id, 1, "A torch."))).Code);
        await ana.EditAsync(circle.Id, 1, "Two candles.");
        Assert.Equal("Two candles.", (await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single().Body);
    }

    [Fact]
    public async Task What_is_flagged_is_posted_and_only_facilitators_get_the_signal()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var ruth = await circle.Facilitator.InAsync(circle);
        await circle.WatchAsync("lamp", WatchAction.Flag);

        Assert.Equal(1, (await ana.PostAsync(circle.Id, "A lamp.")).Sequence);
        Assert.Equal("A lamp.", (await tom.MessageAsync()).Body);
        Assert.Equal(new CircleChanged(circle.Id), await ruth.InPassingAsync());
        await ana.EditAsync(circle.Id, 1, "My lamp.");

        var signals = await circle.Facilitator.GetAsync<SignalView[]>($"{circle.Path}/signals");
        Assert.Equal([(1, circle["Ana"].SeatId, "lamp"), (1, circle["Ana"].SeatId, "lamp")], signals.Select(s => (s.Sequence, s.Author.SeatId, s.Pattern!)));
        await tom.ChangeAsync();
        Assert.False(tom.HasHeardInPassing);
        Assert.False(ana.HasHeardInPassing);
    }

    [Theory]
    [InlineData("(a{100}){100}", true)]
    [InlineData("a{1000}{1000}", true)]
    [InlineData("(?=a)", true)]
    [InlineData("(", true)]
    [InlineData("…", false)]
    [InlineData("", false)]
    public async Task What_cannot_be_looked_for_is_refused_with_the_reason(string pattern, bool isPattern)
    {
        var circle = await _host.CircleAsync();
        var request = new PhraseRequest { Pattern = pattern, IsPattern = isPattern, Action = WatchAction.Hold };
        var trial = new PhraseTrialRequest { Pattern = pattern, IsPattern = isPattern, Text = "Words." };

        var adding = await Refused.ByAsync(() => circle.Facilitator.PostAsync($"{circle.Path}/rules/phrases", request));
        var trying = await Refused.ByAsync(() => circle.Facilitator.PostAsync($"{circle.Path}/rules/phrases/trial", trial));

        Assert.Equal((RefusalCodes.Invalid, RefusalCodes.Invalid), (adding.Code, trying.Code));
        Assert.NotEmpty(adding.Body.Fields!["pattern"].Single());
        Assert.Equal(adding.Body.Fields["pattern"], trying.Body.Fields!["pattern"]);
        Assert.Empty(await PhrasesAsync(circle));
    }

    [Theory]
    [InlineData("l+amp", true, "Mi LLÁMPARA", true)]
    [InlineData("lamp", false, "lampshade", false)]
    public async Task A_phrase_is_tried_before_it_is_watched_for_and_nothing_of_that_is_kept(
        string pattern, bool isPattern, string text, bool isFound)
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await _host.CircleAsync();
        var trial = new PhraseTrialRequest { Pattern = pattern, IsPattern = isPattern, Text = text };

        Assert.Equal(new PhraseTrial(isFound), await circle.Facilitator.PostAsync<PhraseTrial>($"{circle.Path}/rules/phrases/trial", trial));
        Assert.Equal(new PhraseTrial(isFound), await administrator.PostAsync<PhraseTrial>("/api/moderation/rules/phrases/trial", trial));
        Assert.Empty(await PhrasesAsync(circle));
    }

    [Fact]
    public async Task There_are_as_many_phrases_as_may_be_and_patterns_have_a_limit_together()
    {
        var circle = await _host.CircleAsync();
        var large = new PhraseRequest { Pattern = "[a-c]{200}", IsPattern = true, Action = WatchAction.Flag };
        for (var i = 0; i < RuleLimits.AllPatternSteps / 201; i++)
        {
            await circle.Facilitator.PostAsync($"{circle.Path}/rules/phrases", large);
        }

        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(
            () => circle.Facilitator.PostAsync($"{circle.Path}/rules/phrases", large))).Code);
        await _host.WriteAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, RuleLimits.Phrases - (RuleLimits.AllPatternSteps / 201)).Select(i => new WatchedPhrase
            {
                Id = Guid.CreateVersion7(),
                CircleId = circle.Id,
                Pattern = $"lamp {i}",
                IsPattern = false,
                Action = WatchAction.Flag,
                CreatedBy = Guid.CreateVersion7(),
                CreatedAt = DateTime.UtcNow,
            }));
            return Task.CompletedTask;
        });
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle.WatchAsync("one more", WatchAction.Flag))).Code);
    }

    [Fact]
    public async Task What_is_added_and_removed_is_on_record()
    {
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        var circle = await _host.CircleAsync();
        var phrase = await circle.WatchAsync("lamp", WatchAction.Flag);
        await circle.Facilitator.DeleteAsync($"{circle.Path}/rules/phrases/{phrase.Id}");
        await circle.LookAtFirstPostsAsync(2);
        var ofAll = await administrator.PostAsync<PhraseView>(
            "/api/moderation/rules/phrases", new PhraseRequest { Pattern = "torch", Action = WatchAction.Flag });

        var lines = await administrator.GetAsync<AuditLine[]>("/api/moderation/audit");

        Assert.Equal(
            [
                (AuditAction.RuleAdded, "Ada", null, ofAll.Id.ToString()), (AuditAction.FirstPostsChanged, "Ruth", "The long table", "2"),
                (AuditAction.RuleRemoved, "Ruth", "The long table", phrase.Id.ToString()),
                (AuditAction.RuleAdded, "Ruth", "The long table", phrase.Id.ToString()),
            ],
            lines.Take(4).Select(line => (line.Action, line.Actor, line.Circle, line.Subject)));
    }

    private static Task<PhraseView[]> PhrasesAsync(TestCircle circle) =>
        circle.Facilitator.GetAsync<PhraseView[]>($"{circle.Path}/rules/phrases");
}
