using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Fanout;

/// <summary>One member of a circle under load, with a connection that has entered it.</summary>
internal sealed class Seat(Room room, int member, PostFrame frame, Violations violations) : IListener, IDisposable
{
    private Line? _line;
    private Timeline? _timeline;

    public Line Line => _line!;

    public int Member => member;

    /// <param name="keepsOrder">Whether the server promises the order of sequences.</param>
    /// <exception cref="WireException">The server does not let them in.</exception>
    public async Task EnterAsync(Uri hub, Guid circleId, string? cookie, bool keepsOrder, CancellationToken cancellation)
    {
        _line = await Line.OpenAsync(hub, cookie, this, cancellation);
        var last = await _line.EnterAsync(circleId, cancellation);
        _timeline = keepsOrder ? new Timeline(last, violations) : null;
    }

    public void Post(MessageId id) => Line.Send(frame.With(id));

    public void Heard(ReadOnlySpan<byte> record)
    {
        switch (HubRecord.KindOf(record))
        {
            case RecordKind.Invocation when HubRecord.Has(record, Names.MessagePosted):
                HearMessage(record);
                break;
            case RecordKind.Completion:
                room.HearReceipt(HubRecord.Has(record, Names.Error));
                break;
        }
    }

    public void Broken() => violations.BrokenLine();

    public void Dispose() => _line?.Dispose();

    private void HearMessage(ReadOnlySpan<byte> record)
    {
        if (!room.Is(HubRecord.Text(record, Names.CircleId))
            || !MessageId.TryRead(HubRecord.Text(record, Names.ClientMessageId), out var id))
        {
            violations.Stray();
            return;
        }

        _timeline?.Hear(HubRecord.Number(record, Names.Sequence));
        room.HearMessage(member, id);
    }
}
