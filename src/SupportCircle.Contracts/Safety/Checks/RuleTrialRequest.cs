using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>Asks what the rules would find in a text. Nothing of it is kept.</summary>
public sealed record RuleTrialRequest
{
    [StringLength(ConversationLimits.BodyLength)]
    public required string Text { get; init; }

    /// <summary>A rule that is tried beside those that are in force; it need not find its example.</summary>
    public OwnRuleRequest? Rule { get; init; }
}

/// <summary>What they would find.</summary>
public sealed record RuleTrial(IReadOnlyList<FoundRule> Findings);
