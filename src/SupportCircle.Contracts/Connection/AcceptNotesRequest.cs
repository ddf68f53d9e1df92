namespace SupportCircle.Contracts.Connection;

/// <summary>Whether the others of a circle may write one warm notes.</summary>
public sealed record AcceptNotesRequest
{
    public required bool Accepts { get; init; }
}
