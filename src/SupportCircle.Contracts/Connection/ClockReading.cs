namespace SupportCircle.Contracts.Connection;

/// <summary>What the server's clock says while it answers.</summary>
public sealed record ClockReading(DateTime At);
