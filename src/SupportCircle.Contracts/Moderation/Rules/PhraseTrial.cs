namespace SupportCircle.Contracts.Moderation.Rules;

/// <param name="IsFound">Whether the phrase occurs in the text.</param>
public sealed record PhraseTrial(bool IsFound);
