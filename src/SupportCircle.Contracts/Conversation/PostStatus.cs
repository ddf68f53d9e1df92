using System.Text.Json.Serialization;

namespace SupportCircle.Contracts.Conversation;

public enum PostStatus
{
    [JsonStringEnumMemberName("posted")]
    Posted,

    /// <summary>A person looks at it first. Nothing is held in this version.</summary>
    [JsonStringEnumMemberName("held")]
    Held,
}
