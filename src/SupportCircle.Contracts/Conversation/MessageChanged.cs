using System.Text.Json.Serialization;

namespace SupportCircle.Contracts.Conversation;

/// <summary>
/// Sent to everybody in the circle in ascending <c>change</c>. The whole of the new state: applying it twice, or over a
/// newer one from a snapshot, does no harm once the later changes have come too.
/// </summary>
/// <param name="Body">The new words, with <c>edited</c>; of a story its title alone.</param>
/// <param name="Gone">True with <c>deleted</c>, and whenever the message's words have since gone out of sight.</param>
public sealed record MessageChanged(
    Guid CircleId, long Change, MessageChangeKind Kind, long Sequence, string? Body, DateTime? EditedAt, bool? Gone)
{
    /// <summary>The whole message, with <c>restored</c>.</summary>
    public MessageView? Message { get; init; }

    /// <summary>That person's answer as it is now, with <c>acknowledged</c>; the others' stay.</summary>
    public AcknowledgementView? Acknowledgement { get; init; }
}

public enum MessageChangeKind
{
    [JsonStringEnumMemberName("edited")]
    Edited,

    /// <summary>Its words are out of sight: by its author, for good, or by a facilitator.</summary>
    [JsonStringEnumMemberName("deleted")]
    Deleted,

    /// <summary>It is to be seen again.</summary>
    [JsonStringEnumMemberName("restored")]
    Restored,

    [JsonStringEnumMemberName("acknowledged")]
    Acknowledged,
}
