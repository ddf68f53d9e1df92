using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A decision that concerns oneself, with its reasons. Who has taken it is not said.</summary>
/// <param name="CircleName">The circle's name now.</param>
/// <param name="Sequence">Of the message; absent when it is about oneself.</param>
/// <param name="Message">What the message said when it was reported, or hidden in the room; absent once the copy has expired.</param>
/// <param name="Ground">The rule that it rests on; absent when the message was shown again.</param>
/// <param name="AgreementsVersion">Of the circle's agreements, as they stood.</param>
/// <param name="Until">When it ends by itself.</param>
/// <param name="BySoftware">Whether the software had pointed to it; decided has a person.</param>
/// <param name="AppealUntil">Until when one can ask somebody else to look at it; absent when there is nothing to appeal.</param>
/// <param name="OverturnedAt">When an appeal withdrew it.</param>
public sealed record MyDecision(
    Guid Id,
    DecisionKind Kind,
    string CircleName,
    long? Sequence,
    string? Message,
    DecisionGround? Ground,
    string? Reasons,
    int? AgreementsVersion,
    DateTime DecidedAt,
    DateTime? Until,
    bool BySoftware,
    DateTime? AppealUntil,
    MyAppeal? Appeal,
    DateTime? OverturnedAt);
