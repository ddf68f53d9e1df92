using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>What one is writing, as it is by now.</summary>
public sealed record StoryDraftRequest
{
    public required Guid CircleId { get; init; }

    /// <summary>The sequence of the story that it is to answer; absent for a story.</summary>
    public long? Answers { get; init; }

    [StringLength(StoryLimits.TitleLength)]
    public string? Title { get; init; }

    [StringLength(StoryLimits.TextLength)]
    public string? Text { get; init; }

    public Wish? Wish { get; init; }

    /// <summary>Codes of at most five topics.</summary>
    [Required, MaxLength(StoryLimits.Topics)]
    public required IReadOnlyList<string> Topics { get; init; }
}
