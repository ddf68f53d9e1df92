namespace SupportCircle.Contracts.Moderation;

/// <summary>Who works on a case; until then nobody else decides it.</summary>
/// <param name="Mine">Whether it is oneself.</param>
public sealed record CaseClaim(Colleague By, DateTime Until, bool Mine);
