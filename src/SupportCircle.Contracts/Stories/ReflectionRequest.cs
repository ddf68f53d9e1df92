using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Contracts.Stories;

/// <summary>Somebody answers a story in words.</summary>
public sealed record ReflectionRequest
{
    /// <inheritdoc cref="StoryRequest.ClientMessageId"/>
    public required Guid ClientMessageId { get; init; }

    /// <summary>1 to 4,000 UTF-16 units.</summary>
    [Required, StringLength(StoryLimits.ReflectionLength)]
    public required string Text { get; init; }
}
