using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>The rules ask to look at a message.</summary>
/// <param name="Sequence">Of the message, as it was posted or after an edit; absent when it was not posted.</param>
/// <param name="Pattern">What was found in it, while that is still watched for.</param>
/// <param name="Level">Of the signal rules; absent when it is a watched phrase.</param>
/// <param name="Findings">Of the signal rules, the gravest first.</param>
public sealed record SignalView(
    Guid Id, long? Sequence, Author Author, DateTime At, string? Pattern, SignalLevel? Level, IReadOnlyList<FoundRule> Findings);
