namespace SupportCircle.Contracts.Safety.Checks;

/// <summary>Whether every server looks by the rules as they are kept.</summary>
/// <param name="Version">As they are kept.</param>
/// <param name="Servers">How many have answered, this one among them.</param>
/// <param name="Ready">How many of them look by that version, or a later one.</param>
/// <param name="IsEverywhere">Whether all that are known have answered, and look by it.</param>
public sealed record ChecksInForce(int Version, int Servers, int Ready, bool IsEverywhere);
