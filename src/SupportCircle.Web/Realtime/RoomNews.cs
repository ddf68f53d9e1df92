using SupportCircle.Contracts.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Tells those who hear a circle, on every node, what has no place in its log.</summary>
internal sealed class RoomNews(RoomFrames frames, Rooms rooms, NodeBus bus)
{
    /// <summary>Something about the circle or its seats is new; told once it is committed.</summary>
    public void Changed(Guid circleId) => Tell(circleId, frames.Entry(new CircleChanged(circleId)));

    public void Typing(Guid circleId, Guid seatId) => Tell(circleId, frames.Entry(new PersonTyping(circleId, seatId)));

    private void Tell(Guid circleId, in RoomEntry entry)
    {
        rooms.Take(circleId, entry);
        bus.Publish(circleId, [entry]);
    }
}
