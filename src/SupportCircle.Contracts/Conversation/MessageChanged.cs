using System.Text.Json.Serialization;

namespace SupportCircle.Contracts.Conversation;

/// <summary>
/// Sent to everybody in the circle in ascending <c>change</c>. The whole of the new state: applying it twice, or over a
/// newer one from a snapshot, does no harm once the later changes have come too.
/// </summary>
/// <param name="Body">The new words, with <c>edited</c>.</param>
/// <param name="Gone">True with <c>deleted</c>, and when an edited message has since been deleted.</param>
public sealed record MessageChanged(
    Guid CircleId, long Change, MessageChangeKind Kind, long Sequence, string? Body, DateTime? EditedAt, bool? Gone);

public enum MessageChangeKind
{
    [JsonStringEnumMemberName("edited")]
    Edited,

    [JsonStringEnumMemberName("deleted")]
    Deleted,
}
