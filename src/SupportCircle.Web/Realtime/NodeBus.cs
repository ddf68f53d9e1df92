using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// What nodes tell each other. It may lose, repeat and reorder: the log and the table of revocations are the judges, and
/// every node reads them again and again. So nothing here ever waits or fails its caller.
/// </summary>
internal abstract class NodeBus
{
    /// <summary>Rung when another node has written revocations.</summary>
    public Bell Revoked { get; } = new();

    /// <summary>Rung when what was said in the meantime may have been lost.</summary>
    public Bell Resumed { get; } = new();

    /// <summary>Whether there may be other nodes to hear.</summary>
    public abstract bool HasOthers { get; }

    /// <summary>Tells the other nodes what this one has committed, all of one circle, in the order of the log.</summary>
    public abstract void Publish(Guid circleId, IReadOnlyList<RoomEntry> entries);

    /// <summary>Asks the other nodes something about a circle that is followed here, so that one knows how many answers to wait for.</summary>
    /// <returns>How many other nodes have been asked; none when they cannot be reached.</returns>
    public abstract Task<int> AskAsync(Guid circleId, RoomEntry question);

    /// <summary>Tells the other nodes that revocations were written.</summary>
    public abstract void TellRevoked();

    /// <summary>Hears what the other nodes commit in a circle, until the result is disposed of.</summary>
    public abstract Task<IDisposable> FollowAsync(Guid circleId, Action<RoomEntry> hear);
}
