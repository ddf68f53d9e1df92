using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Moderation;

/// <summary>The rules have found something in the message of a case, or in what its author wrote and was not posted.</summary>
/// <param name="Pattern">What was found, while that is still watched for; absent when it was not a watched phrase.</param>
/// <param name="KeptUntil">When the copy of the message expires; absent once it has, and where there is none.</param>
/// <param name="Level">Of the signal rules; absent when it is a watched phrase.</param>
/// <param name="Findings">Of the signal rules, the gravest first.</param>
/// <param name="IsHeld">Whether what it was found in waits, or waited, among the circle's held posts.</param>
/// <param name="IsUntaken">Whether what it was found in was not taken, because its author could not speak then: nobody has those words.</param>
public sealed record CaseSignal(
    Guid Id,
    DateTime At,
    string? Pattern,
    DateTime? KeptUntil,
    SignalLevel? Level,
    IReadOnlyList<FoundRule> Findings,
    bool IsHeld,
    bool IsUntaken);
