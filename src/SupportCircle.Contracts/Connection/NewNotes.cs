namespace SupportCircle.Contracts.Connection;

/// <summary>How many notes one has not seen yet.</summary>
public sealed record NewNotes(int Count);
