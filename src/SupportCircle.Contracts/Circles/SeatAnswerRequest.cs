using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Contracts.Circles;

/// <summary>A facilitator's answer to a request for a seat.</summary>
public sealed record SeatAnswerRequest
{
    /// <summary>A few words to the one who asked.</summary>
    [StringLength(CircleLimits.WordLength)]
    public string? Word { get; init; }
}
