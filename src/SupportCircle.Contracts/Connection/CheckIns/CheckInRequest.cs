using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Connection.CheckIns;

namespace SupportCircle.Contracts.Connection.CheckIns;

/// <summary>How one is. Its id, in the path, is made by the device that sends it.</summary>
public sealed record CheckInRequest
{
    [Range(CheckInLimits.LowestMood, CheckInLimits.HighestMood)]
    public required int Mood { get; init; }

    [StringLength(CheckInLimits.WordsLength)]
    public string? Words { get; init; }

    /// <summary>With whom it is shared; absent when it is kept to oneself.</summary>
    public Guid? CircleId { get; init; }
}
