namespace SupportCircle.Contracts.Administration;

/// <param name="IsOpen">Whether this installation has no administrator yet.</param>
public sealed record FirstRunState(bool IsOpen);
