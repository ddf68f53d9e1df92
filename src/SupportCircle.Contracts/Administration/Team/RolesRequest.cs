using System.ComponentModel.DataAnnotations;

namespace SupportCircle.Contracts.Administration.Team;

/// <summary>What somebody of the team is from now on; neither of the two makes them a member like all others.</summary>
public sealed record RolesRequest
{
    [Required]
    public required bool Facilitator { get; init; }

    [Required]
    public required bool Administrator { get; init; }
}
