using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Connection;

namespace SupportCircle.Contracts.Connection;

/// <summary>Begins a settling for the circle.</summary>
public sealed record SettlingRequest
{
    /// <summary>The key of a pattern.</summary>
    [Required, StringLength(SettlingLimits.KeyLength, MinimumLength = 1)]
    public required string Pattern { get; init; }
}
