using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>An urgent case that nobody has taken.</summary>
/// <param name="About">Who it is about, or wrote what is.</param>
/// <param name="OnShift">Whether anybody is on shift who could take it.</param>
public sealed record DeskAlert(
    Guid CaseId,
    Guid CircleId,
    string CircleName,
    ReportSubjectKind Kind,
    Author About,
    ReportCategory Category,
    DateTime OpenedAt,
    bool OnShift);
