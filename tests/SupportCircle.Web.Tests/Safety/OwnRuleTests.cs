using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Own;
using SupportCircle.Web.Tests.Hosting;
using static SupportCircle.Web.Tests.Hosting.Checking;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>An administrator adds rules of the organisation's own.</summary>
public sealed class OwnRuleTests : IAsyncLifetime
{
    private const string Words = "I think I want to wash the yellow teapot for a while";

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task One_that_is_in_force_offers_help_and_opens_a_case_as_others_do_until_it_is_removed()
    {
        var administrator = await AdministratorAsync();
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        Assert.Null((await ana.PostAsync(circle.Id, Words)).Help);

        var added = await administrator.AddRuleAsync();

        Assert.Equal("own.1", added.Id);
        Assert.True((await ana.PostAsync(circle.Id, Words)).Help);
        await _host.ReadAsync(async db => Assert.StartsWith("own.1|1|PlanOrMeans|Red|Red|", (await db.Signals.SingleAsync()).Findings, StringComparison.Ordinal));

        await administrator.DeleteAsync($"{Organisation}/own/{added.Number}");
        await administrator.UntilInForceAsync();

        Assert.Null((await ana.PostAsync(circle.Id, Words)).Help);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => administrator.DeleteAsync($"{Organisation}/own/{added.Number}"))).Code);
    }

    [Fact]
    public async Task Everybody_reads_what_it_looks_for_and_administrators_alone_by_what()
    {
        var administrator = await AdministratorAsync();
        await administrator.AddRuleAsync();

        var check = (await _host.Stranger().CheckAsync("own.1", "es"))!;
        Assert.Equal(("The yellow teapot of this house.", "en", true), (check.About, check.AboutLanguage, check.IsOwn));
        var all = await (await _host.Stranger().Http.GetAsync(new Uri("/api/checks", UriKind.Relative))).Content.ReadAsStringAsync();
        Assert.DoesNotContain("@want", all, StringComparison.Ordinal);
        Assert.DoesNotContain("fill the yellow teapot", all, StringComparison.Ordinal);
        Assert.Equal(["@want ..4 yellow teapot"], (await administrator.GetAsync<CheckInside>($"{Organisation}/rules/own.1")).Patterns);
        Assert.NotEmpty((await administrator.GetAsync<CheckInside>($"{Organisation}/rules/{PatternRule.Id}")).Patterns);
    }

    [Fact]
    public async Task It_can_be_switched_off_and_its_number_is_not_used_again()
    {
        var administrator = await AdministratorAsync();
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await administrator.AddRuleAsync();

        await administrator.SwitchAsync("own.1", isOn: false);

        Assert.Null((await ana.PostAsync(circle.Id, Words)).Help);
        await administrator.DeleteAsync($"{Organisation}/own/1");
        Assert.Equal("own.2", (await administrator.AddRuleAsync()).Id);
        var view = await administrator.GetAsync<OrganisationChecks>(Organisation);
        Assert.Empty(view.Switches);
        Assert.Equal("own.2", Assert.Single(view.Own).Id);
        await _host.ReadAsync(async db => Assert.Equal(
            [AuditAction.SignalRuleAdded, AuditAction.SignalRuleSwitchedOff, AuditAction.SignalRuleRemoved, AuditAction.SignalRuleAdded],
            (await db.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync()).TakeLast(4)));
    }

    [Theory]
    [InlineData("patterns", "(yellow teapot", "Line 1: A bracket")]
    [InlineData("patterns", "yellow teapot ..40 x", "Line 1: It has 40")]
    [InlineData("example", "green teapot", "not found")]
    public async Task One_that_cannot_be_looked_for_is_refused_with_place_and_reason(string field, string pattern, string reason)
    {
        var administrator = await AdministratorAsync();

        var refused = await Refused.ByAsync(() => administrator.AddRuleAsync(OwnRule(pattern)));

        Assert.Contains(reason, Assert.Single(Assert.Single(refused.Body.Fields!, one => one.Key == field).Value), StringComparison.Ordinal);
        Assert.Empty((await administrator.GetAsync<OrganisationChecks>(Organisation)).Own);
    }

    [Fact]
    public async Task What_makes_no_rule_is_refused_by_its_field()
    {
        var administrator = await AdministratorAsync();
        var rule = OwnRule();

        Assert.Equal("level", await FieldAsync(administrator, rule with { Level = SignalLevel.Green }));
        Assert.Equal("language", await FieldAsync(administrator, rule with { Language = "xx" }));
        Assert.Equal("patterns", await FieldAsync(administrator, rule with { Patterns = [] }));
        Assert.Equal("patterns", await FieldAsync(administrator, rule with { Patterns = [" "] }));
        Assert.Equal("patterns", await FieldAsync(administrator, rule with { Patterns = null! }));
        Assert.Equal("patterns", await FieldAsync(administrator, rule with { Patterns = [.. Enumerable.Repeat("yellow teapot", OwnRuleLimits.Patterns + 1)] }));
        Assert.Equal("about", await FieldAsync(administrator, rule with { About = "\u200b" }));
    }

    [Fact]
    public async Task A_text_can_be_tried_with_a_rule_and_nothing_of_it_is_kept()
    {
        var administrator = await AdministratorAsync();

        var trial = await administrator.PostAsync<RuleTrial>($"{Organisation}/trial", new RuleTrialRequest { Text = Words, Rule = OwnRule() });
        var without = await administrator.PostAsync<RuleTrial>($"{Organisation}/trial", new RuleTrialRequest { Text = "i want to kill myself" });

        Assert.Equal("own.0", Assert.Single(trial.Findings).Rule);
        Assert.Contains(without.Findings, found => found.Category == SignalCategory.SuicidalThoughts);
        Assert.Null(await _host.Stranger().CheckAsync("own.0"));
        await _host.ReadAsync(async db => Assert.False(await db.Signals.AnyAsync() || await db.OwnRules.AnyAsync() || await db.OrganisationSignals.AnyAsync()));
        Assert.DoesNotContain("yellow teapot", _host.Log, StringComparison.Ordinal);
    }

    private static SignalRule PatternRule => SignalRules.Default.All.First(rule => rule.Patterns.Any.Count > 0);

    private static async Task<string> FieldAsync(Person administrator, OwnRuleRequest rule) =>
        Assert.Single((await Refused.ByAsync(() => administrator.AddRuleAsync(rule))).Body.Fields!).Key;

    private Task<Person> AdministratorAsync() => _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
}
