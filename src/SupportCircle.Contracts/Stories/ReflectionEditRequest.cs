using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>Somebody gives their answer to a story other words. It is marked as edited.</summary>
public sealed record ReflectionEditRequest
{
    /// <inheritdoc cref="StoryEditRequest.ClientChangeId"/>
    public required Guid ClientChangeId { get; init; }

    /// <inheritdoc cref="ReflectionRequest.Text"/>
    [Required, StringLength(StoryLimits.ReflectionLength)]
    public required string Text { get; init; }
}
