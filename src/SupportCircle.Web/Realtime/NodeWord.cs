using System.Text.Json;
using SupportCircle.Contracts;

namespace SupportCircle.Web.Realtime;

/// <summary>What one node tells the others of the people in a circle, in passing, and nobody else.</summary>
internal sealed record NodeWord
{
    public NodePresence? Presence { get; init; }

    public SeatHides? Hides { get; init; }

    public static NodeWord Read(in RoomEntry entry) => JsonSerializer.Deserialize<NodeWord>(entry.Frame.Span, WireJson.Options)!;

    public RoomEntry Entry() => RoomEntry.ForNodes(JsonSerializer.SerializeToUtf8Bytes(this, WireJson.Options));
}

/// <summary>Who is there at a node: the whole of it each time, so that none of it need arrive.</summary>
/// <param name="Node">Who tells: an id that a node makes at its start.</param>
/// <param name="Seats">Those who are there and do not hide it.</param>
/// <param name="Ended">Those who do not belong any more.</param>
/// <param name="Asks">Whether the others are to tell theirs: this node has just begun to listen.</param>
internal sealed record NodePresence(Guid Node, IReadOnlyList<Guid> Seats, IReadOnlyList<Guid> Ended, bool Asks);

/// <summary>Somebody has chosen whether they hide when they are here.</summary>
internal sealed record SeatHides(Guid SeatId, bool Hides);
