using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>Tries a phrase on a text before it is watched for. Nothing of it is kept.</summary>
public sealed record PhraseTrialRequest
{
    [StringLength(RuleLimits.PatternLength)]
    public required string Pattern { get; init; }

    public bool IsPattern { get; init; }

    [StringLength(ConversationLimits.BodyLength)]
    public required string Text { get; init; }
}
