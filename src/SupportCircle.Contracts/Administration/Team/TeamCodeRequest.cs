using System.ComponentModel.DataAnnotations;

namespace SupportCircle.Contracts.Administration.Team;

public sealed record TeamCodeRequest
{
    [Required, StringLength(64)]
    public required string Code { get; init; }
}
