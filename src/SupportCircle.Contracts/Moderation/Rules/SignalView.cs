using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Contracts.Moderation.Rules;

/// <summary>The rules ask to look at a message.</summary>
/// <param name="Sequence">Of the message, as it was posted or after an edit.</param>
/// <param name="Pattern">What was found in it, while that is still watched for.</param>
public sealed record SignalView(Guid Id, long Sequence, Author Author, DateTime At, string? Pattern);
