using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>A message's row and its author's present name in the circle.</summary>
internal sealed class MessageRow
{
    public required Message Message { get; init; }

    public required string AuthorName { get; init; }
}
