namespace SupportCircle.Contracts.Accounts;

/// <summary>The private side of one's own account.</summary>
public sealed record AccountDetails(string Email, string DisplayName, DateTime CreatedAt);
