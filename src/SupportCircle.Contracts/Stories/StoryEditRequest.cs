using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>The teller tells a story anew. It is marked as edited.</summary>
public sealed record StoryEditRequest
{
    /// <summary>Made by the client, a GUID; the same one again changes nothing more.</summary>
    public required Guid ClientChangeId { get; init; }

    /// <inheritdoc cref="StoryRequest.Title"/>
    [Required, StringLength(StoryLimits.TitleLength)]
    public required string Title { get; init; }

    /// <inheritdoc cref="StoryRequest.Text"/>
    [Required, StringLength(StoryLimits.TextLength)]
    public required string Text { get; init; }

    public required Wish Wish { get; init; }

    /// <inheritdoc cref="StoryRequest.Topics"/>
    [Required, MaxLength(StoryLimits.Topics)]
    public required IReadOnlyList<string> Topics { get; init; }
}
