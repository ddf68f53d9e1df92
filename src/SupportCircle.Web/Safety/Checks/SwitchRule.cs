using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>An administrator switches a signal rule for all circles. Once it is answered it holds on this node, and within a second on the others.</summary>
internal sealed class SwitchRule(
    SupportDbContext db, WriteTransaction writes, SignalsVersion version, LiveSignalRules live, SignalRulesKeeper keeper, SignalRulesNodes nodes, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c> when there is no such rule; <c>invalid</c> for the <c>reason</c>; <c>conflict</c> when it is so
    /// already.</exception>
    public async Task RunAsync(string ruleId, RuleSwitchRequest request, Guid memberId, CancellationToken cancellation)
    {
        var reason = PlainText.Clean(request.Reason, "reason", OwnRuleLimits.ReasonLength, PlainText.Lines.One);
        if (!live.Rules.All.Any(rule => string.Equals(rule.Id, ruleId, StringComparison.Ordinal)))
        {
            throw Refusal.NotFound();
        }

        await writes.RunAsync(async () =>
        {
            await version.RaiseAsync(cancellation);
            await SwitchAsync(ruleId, request.IsOn, reason, memberId, cancellation);
            writes.Record(new AuditNote(request.IsOn ? AuditAction.SignalRuleSwitchedOn : AuditAction.SignalRuleSwitchedOff, memberId) { Subject = ruleId });
        }, cancellation);
        nodes.TellChanged();
        await keeper.RenewAsync(CancellationToken.None);
    }

    private async Task SwitchAsync(string ruleId, bool isOn, string reason, Guid memberId, CancellationToken cancellation)
    {
        var known = await db.RuleSwitches.FirstOrDefaultAsync(one => one.RuleId == ruleId, cancellation);
        if ((known?.IsOn ?? true) == isOn)
        {
            throw Refusal.Conflict(isOn ? "It is on already." : "It is off already.");
        }

        if (known is null)
        {
            db.Add(new RuleSwitch { RuleId = ruleId, IsOn = isOn, Reason = reason, SwitchedBy = memberId, SwitchedAt = time.Now() });
            return;
        }

        (known.IsOn, known.Reason, known.SwitchedBy, known.SwitchedAt) = (isOn, reason, memberId, time.Now());
    }
}
