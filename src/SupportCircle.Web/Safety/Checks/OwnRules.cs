using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Data;
using SupportCircle.Data.Safety;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>An administrator adds signal rules of the organisation's own. They hold once every node has made them, beside everything else.</summary>
internal sealed class OwnRules(
    SupportDbContext db, WriteTransaction writes, SignalsVersion version, LiveSignalRules live, SignalRulesNodes nodes, TimeProvider time)
{
    /// <exception cref="Refusal"><c>invalid</c>, with the field, the line and the reason; <c>conflict</c> when there are as many as may be, or
    /// somebody else has changed the rules meanwhile.</exception>
    public async Task<OwnRuleView> AddAsync(OwnRuleRequest request, Guid memberId, CancellationToken cancellation)
    {
        var seen = await db.SignalsVersionAsync(cancellation);
        var others = await db.OwnRules.ToListAsync(cancellation);
        if (others.Count >= OwnRuleLimits.Rules)
        {
            throw Refusal.Conflict($"There are {OwnRuleLimits.Rules} rules already.");
        }

        // Outside of the transaction: it takes a processor's time, and others write meanwhile.
        await Task.Run(() => OwnRuleProof.Prove(OwnRuleText.Of(request, OwnRule.Untaken, memberId, time.Now()), others), cancellation);
        var added = await writes.RunAsync(async () =>
        {
            var signals = await version.RaiseAsync(cancellation);
            if (signals.Version != seen + 1)
            {
                throw Refusal.Conflict("Somebody else has changed the rules meanwhile.");
            }

            var rule = OwnRuleText.Of(request, ++signals.LastNumber, memberId, time.Now());
            db.Add(rule);
            writes.Record(new AuditNote(AuditAction.SignalRuleAdded, memberId) { Subject = rule.Id });
            return rule;
        }, cancellation);
        nodes.TellChanged();
        return OwnRuleText.View(added);
    }

    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task RemoveAsync(int number, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await version.RaiseAsync(cancellation);
            var rule = await db.OwnRules.FirstOrDefaultAsync(one => one.Number == number, cancellation) ?? throw Refusal.NotFound();
            db.Remove(rule);
            await db.RuleSwitches.Where(one => one.RuleId == rule.Id).ExecuteDeleteAsync(cancellation);
            writes.Record(new AuditNote(AuditAction.SignalRuleRemoved, memberId) { Subject = rule.Id });
        }, cancellation);
        nodes.TellChanged();
    }

    /// <summary>What the rules that are in force, and one that is not, would find. Nothing is kept.</summary>
    /// <exception cref="Refusal"><c>invalid</c>, with the field, the line and the reason.</exception>
    public RuleTrial Try(RuleTrialRequest request, Guid memberId)
    {
        var text = PlainText.Clean(request.Text, "text", ConversationLimits.BodyLength, PlainText.Lines.Many);
        var found = live.Rules.Look(text).Findings;
        if (request.Rule is { } rule)
        {
            found = [.. OwnRuleProof.Try(OwnRuleText.Of(rule, OwnRule.Untaken, memberId, time.Now()), text).Findings, .. found];
        }

        return new RuleTrial([.. found.Select(FoundRule.Of)]);
    }
}
