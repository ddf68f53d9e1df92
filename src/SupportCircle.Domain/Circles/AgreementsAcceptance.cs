namespace SupportCircle.Domain.Circles;

/// <summary>The record that a seat accepted a version of the agreements.</summary>
public sealed class AgreementsAcceptance
{
    public required Guid SeatId { get; init; }

    public required int Version { get; init; }

    public required DateTime AcceptedAt { get; init; }
}
