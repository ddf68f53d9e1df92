namespace SupportCircle.Contracts.Circles;

/// <summary>The agreements in force.</summary>
/// <param name="AcceptedVersion">The newest version that one has accepted; absent before the first.</param>
public sealed record AgreementsText(int Version, string Text, int? AcceptedVersion);
