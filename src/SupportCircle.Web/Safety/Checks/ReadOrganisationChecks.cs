using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Data;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>What administrators see of the signal rules and others do not.</summary>
internal sealed class ReadOrganisationChecks(SupportDbContext db, LiveSignalRules live, SignalRulesNodes nodes)
{
    public async Task<OrganisationChecks> ReadAsync(CancellationToken cancellation)
    {
        var version = await db.SignalsVersionAsync(cancellation);
        var switches = await db.RuleSwitches.OrderBy(one => one.RuleId).ToListAsync(cancellation);
        var own = await db.OwnRules.OrderBy(rule => rule.Number).ToListAsync(cancellation);
        var known = live.Rules.All.Select(rule => rule.Id).Concat(own.Select(rule => rule.Id)).ToHashSet(StringComparer.Ordinal);
        return new OrganisationChecks(
            version,
            [.. switches.Select(one => new RuleSwitchView(one.RuleId, one.IsOn, one.Reason, one.SwitchedAt, !known.Contains(one.RuleId)))],
            [.. own.Select(OwnRuleText.View)]);
    }

    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public CheckInside Inside(string ruleId)
    {
        var rule = live.Rules.All.FirstOrDefault(one => string.Equals(one.Id, ruleId, StringComparison.Ordinal)) ?? throw Refusal.NotFound();
        return new CheckInside(rule.Id, rule.Patterns.Any, rule.Patterns.Near, rule.Patterns.Unless, rule.Example);
    }

    public async Task<ChecksInForce> InForceAsync(CancellationToken cancellation)
    {
        var version = await db.SignalsVersionAsync(cancellation);
        var (others, versions) = await nodes.OthersAsync(cancellation);
        var ready = versions.Append(live.Now.Choices.Version).Count(has => has >= version);
        return new ChecksInForce(version, versions.Count + 1, ready, IsEverywhere: ready >= others + 1);
    }
}
