namespace SupportCircle.Contracts.Moderation;

/// <summary>The rules have found something in the message of a case.</summary>
/// <param name="Pattern">What was found, while that is still watched for.</param>
/// <param name="KeptUntil">When the copy of the message expires; absent once it has, and where there is none.</param>
public sealed record CaseSignal(Guid Id, DateTime At, string? Pattern, DateTime? KeptUntil);
