namespace SupportCircle.Contracts.Moderation;

/// <summary>Somebody who works on cases, as others who do so know them.</summary>
public sealed record Colleague(Guid MemberId, string Name);
