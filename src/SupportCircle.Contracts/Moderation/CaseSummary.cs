using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A case in the queue: all that was reported about one message or one person of a circle, and what the rules found in it.</summary>
/// <param name="Version">Rises by one with everything that happens to it.</param>
/// <param name="Sequence">Of the message; absent when it is about a person.</param>
/// <param name="About">Who is reported, or wrote what is, by their present name.</param>
/// <param name="AboutFacilitator">Whether that was a facilitator when it was reported.</param>
/// <param name="Category">Of the gravest report; without a meaning when there is none.</param>
/// <param name="Reports">How many people have reported it since it was opened.</param>
/// <param name="Signals">How often the rules have pointed to it since it was opened.</param>
/// <param name="SignalLevel">The highest of the signal rules since it was opened; absent when they have found nothing.</param>
/// <param name="SetLevel">What somebody who has looked takes it for; absent until then.</param>
/// <param name="OpenedAt">When it was opened, or opened again.</param>
/// <param name="ClosedAt">Absent while it is open.</param>
/// <param name="Claim">Absent when nobody works on it.</param>
/// <param name="WantsOpinion">Whether somebody has asked for a second opinion, and nobody has given it.</param>
/// <param name="EvidenceHeld">Whether the evidence does not expire for now.</param>
public sealed record CaseSummary(
    Guid Id,
    int Version,
    Guid CircleId,
    string CircleName,
    ReportSubjectKind Kind,
    long? Sequence,
    Author About,
    bool AboutFacilitator,
    CaseSeverity Severity,
    ReportCategory Category,
    int Reports,
    int Signals,
    SignalLevel? SignalLevel,
    SignalLevel? SetLevel,
    DateTime OpenedAt,
    DateTime ReportedAt,
    DateTime? ClosedAt,
    CaseClaim? Claim,
    bool WantsOpinion,
    bool EvidenceHeld);
