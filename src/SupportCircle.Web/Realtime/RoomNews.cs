using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Tells those who hear a circle, on every node, what does not come through the log's writer.</summary>
internal sealed class RoomNews(RoomFrames frames, Rooms rooms, NodeBus bus)
{
    /// <summary>A change or a message that a write transaction has put into the log.</summary>
    public void Committed(Committed committed) => Tell(committed.CircleId, frames.Entry(committed));

    /// <summary>Something about the circle or its seats is new; told once it is committed.</summary>
    public void Changed(Guid circleId) => Tell(circleId, frames.Entry(new CircleChanged(circleId)));

    public void Typing(Guid circleId, Guid seatId) => Tell(circleId, frames.Entry(new PersonTyping(circleId, seatId)));

    /// <summary>Somebody has chosen whether they hide when they are here; told once it is committed.</summary>
    public void Hides(Guid circleId, Guid seatId, bool hides) =>
        Tell(circleId, new NodeWord { Hides = new SeatHides(seatId, hides) }.Entry());

    private void Tell(Guid circleId, in RoomEntry entry)
    {
        rooms.Take(circleId, entry);
        bus.Publish(circleId, [entry]);
    }
}
