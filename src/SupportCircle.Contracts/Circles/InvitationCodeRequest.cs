using System.ComponentModel.DataAnnotations;

namespace SupportCircle.Contracts.Circles;

public sealed record InvitationCodeRequest
{
    [Required, StringLength(64)]
    public required string Code { get; init; }
}
