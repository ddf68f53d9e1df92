using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Alerts;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Tells those who may know, on every node, and nobody else: that something has happened to a case, on their dashboards and in
/// the circle's room, where the count of open ones is shown; what is new there for them alone; and what has changed at their desks.
/// </summary>
internal sealed class ModerationNews(ModerationConnections dashboards, Rooms rooms, RoomFrames frames, NodeBus bus) : IHostedService
{
    // Of no circle: every node follows it.
    private static readonly Guid Channel = new("5f4d7a52-0c1e-4c0b-9d0e-6d6f64657261");

    private IDisposable? _following;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _following = await bus.FollowAsync(Channel, entry => Hear(Word.Read(entry)));

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _following?.Dispose();
        return Task.CompletedTask;
    }

    /// <param name="memberIds">Those who see the case.</param>
    public void Tell(CaseChanged change, IReadOnlyList<Guid> memberIds) => Tell(new Word(change.CircleId, memberIds, change));

    /// <summary>Something about the circle is new that concerns these people alone; told in its room, once it is committed.</summary>
    public void ChangedFor(Guid circleId, IReadOnlyList<Guid> memberIds) => Tell(new Word(circleId, memberIds, Case: null));

    /// <summary>Something at these people's desks has changed that is no case.</summary>
    public void DeskChangedFor(IReadOnlyList<Guid> memberIds) => Tell(new Word(Guid.Empty, memberIds, Case: null, IsDesk: true));

    /// <summary>It is these people's turn with an alert.</summary>
    public void Alert(Alerted alert, IReadOnlyList<Guid> memberIds) => Tell(new Word(alert.CircleId, memberIds, Case: null, Alert: alert));

    private void Tell(Word word)
    {
        Hear(word);
        bus.Publish(Channel, [word.Entry()]);
    }

    private void Hear(Word word)
    {
        var (circleId, memberIds, change, isDesk, alert) = word;
        if (isDesk)
        {
            dashboards.Send(memberIds, frames.Message(new DeskChanged()));
            return;
        }

        if (alert is not null)
        {
            dashboards.Send(memberIds, frames.Message(alert));
            return;
        }

        if (change is not null)
        {
            dashboards.Send(memberIds, frames.Message(change));
        }

        var message = RoomFrames.Message(frames.Entry(new CircleChanged(circleId)).Frame);
        foreach (var line in memberIds.SelectMany(memberId => rooms.LinesOf(circleId, memberId)))
        {
            line.Send(message);
        }
    }

    /// <summary>What nodes tell each other, of whom it is for: never what is in a case.</summary>
    private sealed record Word(Guid CircleId, IReadOnlyList<Guid> MemberIds, CaseChanged? Case, bool IsDesk = false, Alerted? Alert = null)
    {
        public static Word Read(in RoomEntry entry) => JsonSerializer.Deserialize<Word>(entry.Frame.Span, WireJson.Options)!;

        public RoomEntry Entry() => RoomEntry.ForNodes(JsonSerializer.SerializeToUtf8Bytes(this, WireJson.Options));
    }
}
