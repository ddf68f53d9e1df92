namespace SupportCircle.Domain.Safety.Plans;

/// <summary>
/// Somebody's word that those who look after a circle may open their safety plan: one row for each time that it was given, kept
/// when it has ended. It is never given by anybody else, and never comes back by itself.
/// </summary>
public sealed class PlanConsent
{
    public required Guid Id { get; init; }

    /// <summary>Whose word it is, and for which circle.</summary>
    public required Guid SeatId { get; init; }

    public required DateTime GivenAt { get; init; }

    /// <summary>Null while it holds.</summary>
    public DateTime? EndedAt { get; set; }

    public ConsentEnding? Ending { get; set; }
}
