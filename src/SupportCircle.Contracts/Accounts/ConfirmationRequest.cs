using System.ComponentModel.DataAnnotations;

namespace SupportCircle.Contracts.Accounts;

/// <summary>The secret of a confirmation mail, which the link carries in its fragment.</summary>
public sealed record ConfirmationRequest
{
    public required Guid AccountId { get; init; }

    [Required, StringLength(2_000)]
    public required string Token { get; init; }
}
