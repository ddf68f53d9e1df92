using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Moderation;

/// <summary>An urgent case that nobody has taken, for those whose turn it is.</summary>
/// <param name="About">Who it is about, or wrote what is.</param>
/// <param name="Category">Of the gravest report; without a meaning when there is none.</param>
/// <param name="Reports">How many people have reported it.</param>
/// <param name="Level">What somebody takes it for, or else the signal rules; absent when neither says anything.</param>
/// <param name="OnShift">Whether anybody is on shift who could take it.</param>
public sealed record DeskAlert(
    Guid CaseId,
    Guid CircleId,
    string CircleName,
    ReportSubjectKind Kind,
    Author About,
    ReportCategory Category,
    int Reports,
    SignalLevel? Level,
    DateTime OpenedAt,
    bool OnShift);
