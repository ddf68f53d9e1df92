namespace SupportCircle.Web.Realtime;

/// <summary>No other node can be told: what they commit shows up when the log is read.</summary>
internal sealed class SingleNode : NodeBus, IDisposable
{
    public override bool HasOthers => false;

    public override void Publish(Guid circleId, IReadOnlyList<RoomEntry> entries)
    {
    }

    public override Task<int> AskAsync(Guid circleId, RoomEntry question) => Task.FromResult(0);

    public override void TellRevoked()
    {
    }

    public override Task<IDisposable> FollowAsync(Guid circleId, Action<RoomEntry> hear) => Task.FromResult<IDisposable>(this);

    public void Dispose()
    {
        // Nothing is followed.
    }
}
