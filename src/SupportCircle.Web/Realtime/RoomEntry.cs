using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>A message or a change on its way to those who hear a circle, serialised once for all of them; or something
/// that is told in passing, has no place in the log, and may be lost.</summary>
/// <param name="Number">The message's sequence, or the change's number; 0 of what is told in passing, and less of what is
/// for nodes alone.</param>
/// <param name="Sequence">The message's sequence, or that of the message that is changed.</param>
/// <param name="Frame">What crosses the wire.</param>
internal readonly record struct RoomEntry(bool IsChange, long Number, long Sequence, ReadOnlyMemory<byte> Frame)
{
    public bool IsInPassing => Number == 0;

    /// <summary>Whether it is for the other nodes, and no frame.</summary>
    public bool IsForNodes => Number < 0;

    /// <summary>The least that the log must have, since this is in it.</summary>
    public LogPosition Position => IsChange ? new LogPosition(Sequence, Number) : new LogPosition(Number, 0);

    public static RoomEntry ForNodes(byte[] word) => new(IsChange: false, Number: -1, Sequence: 0, word);
}
