using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A decision, as those read it who work on cases.</summary>
/// <param name="Ground">Absent when nothing was done, or the message was shown again.</param>
/// <param name="Reasons">What was said to the one whom it concerns.</param>
/// <param name="Until">When it ends by itself.</param>
/// <param name="BySoftware">Whether the software had pointed to it.</param>
/// <param name="OverturnedAt">When an appeal withdrew it.</param>
/// <param name="CopyKeptUntil">When the copy expires of what stood there when it was decided in the room; absent when there is none.</param>
public sealed record DecisionView(
    Guid Id,
    DecisionKind Kind,
    DecisionGround? Ground,
    string? Reasons,
    Colleague By,
    DateTime DecidedAt,
    DateTime? Until,
    bool BySoftware,
    AppealView? Appeal,
    DateTime? OverturnedAt,
    DateTime? CopyKeptUntil);
