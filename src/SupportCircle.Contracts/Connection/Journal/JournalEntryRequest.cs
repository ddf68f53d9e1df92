using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Connection.Journal;

namespace SupportCircle.Contracts.Connection.Journal;

/// <summary>An entry as it is to be from now on. Its id, in the path, is made by the device that writes it.</summary>
public sealed record JournalEntryRequest
{
    /// <summary>Of the entry as it was read, absent for a new one: when it is another one by now, it is a <c>conflict</c>.</summary>
    [Range(0, int.MaxValue - 1)]
    public int? Revision { get; init; }

    [StringLength(JournalLimits.TitleLength)]
    public string? Title { get; init; }

    [Required, StringLength(JournalLimits.TextLength)]
    public required string Text { get; init; }
}
