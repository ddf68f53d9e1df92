using Microsoft.AspNetCore.SignalR;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// The hub's lifetime manager: knows every connection, and which rooms it hears. The framework's own groups wait in a send
/// until every connection has taken the message, so that one sleeping phone would hold up a circle; <see cref="Rooms"/>
/// wait for nobody.
/// </summary>
internal sealed class CircleConnections(ILogger<DefaultHubLifetimeManager<CircleHub>> logger, Rooms rooms, TimeProvider time)
    : LineConnections<CircleHub>(logger, time)
{
    private long _cuts;

    /// <summary>For whoever joins: taken before their standing is read, and held against the one from after.</summary>
    public EntryMark Mark(Guid circleId) => new(Interlocked.Read(ref _cuts), rooms.Heard(circleId));

    /// <summary>From when this has returned the connection hears the circle.</summary>
    /// <param name="at">How far the log was before.</param>
    /// <returns>How far it is for those who hear the circle here: all that comes after is heard.</returns>
    public async Task<LogPosition> JoinAsync(string connectionId, Guid circleId, LogPosition at)
    {
        if (Find(connectionId) is { } line)
        {
            at = await rooms.JoinAsync(line, circleId, at);

            // Gone in the meantime: what its end did not find is undone here.
            if (Find(connectionId) is null)
            {
                Leave(line);
            }
        }

        return at;
    }

    /// <summary>From now on the others may be told that somebody is here.</summary>
    /// <returns>Who is.</returns>
    public IReadOnlyList<Guid> Arrive(string connectionId, Guid circleId, Guid seatId, bool hides) =>
        Find(connectionId) is { } line ? rooms.Arrive(line, circleId, seatId, hides) : [];

    public void Leave(string connectionId, Guid circleId)
    {
        if (Find(connectionId) is { } line)
        {
            rooms.Leave(line, circleId);
        }
    }

    /// <summary>Takes a member out of a circle's room first, so that nothing more is sent, and then cuts the lines.</summary>
    public void CutFromCircle(Guid memberId, Guid circleId)
    {
        CountCut();
        foreach (var line in rooms.LinesOf(circleId, memberId))
        {
            rooms.Leave(line, circleId, hasEnded: true);
            line.Abort();
        }
    }

    public override void Cut(Func<Line, bool> isMeant)
    {
        CountCut();
        base.Cut(isMeant);
    }

    protected override void Leave(Line line)
    {
        foreach (var room in line.Rooms)
        {
            rooms.Leave(line, room);
        }
    }

    // Before the lines are looked for: who joins too late to be found sees that it has changed.
    private void CountCut() => Interlocked.Increment(ref _cuts);
}
