using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Where the words of a decision and its appeal lie sealed: the reasons, what is said against it, the answer.</summary>
internal static class DecisionTexts
{
    public const int Count = 3;

    public static (SealedField Field, byte[]? Bytes)[] Of(Decision decision, Appeal? appeal) =>
    [
        (SealedField.Reasons(decision.CircleId, decision.Id), decision.SealedReasons),
        (SealedField.Appeal(decision.CircleId, decision.AboutMemberId, decision.Id), appeal?.SealedWords),
        (SealedField.Answer(decision.CircleId, decision.Id), appeal?.SealedAnswer),
    ];
}
