namespace SupportCircle.Domain.Safety.Signals.Own;

/// <summary>One row, which is there once the organisation has switched a signal rule or added one.</summary>
public sealed class OrganisationSignals
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>Raised by every change: a node that has another one reads the rules anew.</summary>
    public required int Version { get; set; }

    /// <summary>Of the last rule that was added, also when it was removed since.</summary>
    public required int LastNumber { get; set; }
}
