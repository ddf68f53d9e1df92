namespace SupportCircle.Contracts.Safety;

/// <summary>Every helpline of every country: which country somebody looks for is not told.</summary>
public sealed record HelpDetails(IReadOnlyList<HelplineDetails> Helplines);
