using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Why something is decided to somebody's disadvantage: what they read of it.</summary>
internal sealed record Statement(DecisionGround Ground, string Reasons)
{
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public static Statement Of(DecisionGround? ground, string? reasons) => new(
        ground ?? throw Refusal.Invalid("ground", "Required."),
        PlainText.CleanOptional(reasons, "reasons", ModerationLimits.ReasonsLength, PlainText.Lines.Many)
            ?? throw Refusal.Invalid("reasons", "Required."));
}
