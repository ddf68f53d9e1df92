namespace SupportCircle.Contracts.Circles;

/// <summary>Whether the others of a circle are told when one is here, or writes.</summary>
public sealed record PresenceRequest
{
    /// <summary>True: they are not.</summary>
    public required bool Hides { get; init; }
}
