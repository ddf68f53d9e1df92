using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Contracts.Moderation;

/// <summary>How soon a case needs somebody, as a person who has looked says it.</summary>
public sealed record LevelRequest
{
    [EnumDataType(typeof(SignalLevel))]
    public required SignalLevel Level { get; init; }

    /// <summary>Why, for those who work on it.</summary>
    [StringLength(ModerationLimits.NoteLength)]
    public required string Reason { get; init; }
}
