using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Contracts.Connection.Practices;

/// <summary>What one says of the practice of a day: the whole of it, as it is to be from now on.</summary>
public sealed record PracticeRequest
{
    /// <summary>As it was read: when it is another one by now, it is a <c>conflict</c>.</summary>
    [Range(0, int.MaxValue - 1)]
    public required int Revision { get; init; }

    /// <summary>Absent when one would rather not say.</summary>
    public PracticeAnswer? Answer { get; init; }

    [StringLength(PracticeLimits.NoteLength)]
    public string? Expected { get; init; }

    [StringLength(PracticeLimits.NoteLength)]
    public string? Happened { get; init; }
}
