namespace SupportCircle.Contracts.Circles;

/// <summary>Acceptance of the version that was read; an older or unknown one is a <c>conflict</c>.</summary>
public sealed record AgreementsAcceptanceRequest
{
    public required int Version { get; init; }
}
