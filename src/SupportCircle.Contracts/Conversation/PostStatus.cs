using System.Text.Json.Serialization;

namespace SupportCircle.Contracts.Conversation;

public enum PostStatus
{
    [JsonStringEnumMemberName("posted")]
    Posted,

    /// <summary>A facilitator looks at it first; nobody else sees it but its author.</summary>
    [JsonStringEnumMemberName("held")]
    Held,
}
