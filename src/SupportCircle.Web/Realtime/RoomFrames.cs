using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Data.Conversation;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Serialises what the log has committed, once, for every line on every node.</summary>
internal sealed class RoomFrames(IHubProtocolResolver protocols)
{
    // The hub speaks this one alone.
    private const string Protocol = "json";

    private readonly IHubProtocol _protocol =
        protocols.GetProtocol(Protocol, supportedProtocols: null) ?? throw new InvalidOperationException("The hub speaks JSON.");

    public RoomEntry Entry(Committed committed) => committed switch
    {
        CommittedMessage message => Posted(message.Event()),
        CommittedChange change => Changed(change.Event()),
        _ => throw new InvalidOperationException("A committed entry is a message or a change."),
    };

    public RoomEntry Entry(Guid circleId, ReadMessage message) => Posted(message.Event(circleId));

    public RoomEntry Entry(ReadChange change) => Changed(change.View());

    public RoomEntry Entry(CircleChanged circle) => InPassing(nameof(ICircleClient.CircleChanged), circle);

    public RoomEntry Entry(PersonTyping person) => InPassing(nameof(ICircleClient.PersonTyping), person);

    public RoomEntry Entry(PresenceChanged presence) => InPassing(nameof(ICircleClient.PresenceChanged), presence);

    /// <summary>News for dashboards.</summary>
    public SerializedHubMessage Message(CaseChanged change) => Message(Frame(nameof(IModerationClient.CaseChanged), change));

    /// <inheritdoc cref="Message(CaseChanged)"/>
    public SerializedHubMessage Message(DeskChanged change) => Message(Frame(nameof(IModerationClient.DeskChanged), change));

    /// <inheritdoc cref="Message(CaseChanged)"/>
    public SerializedHubMessage Message(Alerted alert) => Message(Frame(nameof(IModerationClient.Alerted), alert));

    /// <summary>A frame as the framework writes it.</summary>
    public static SerializedHubMessage Message(ReadOnlyMemory<byte> frame) => new([new SerializedMessage(Protocol, frame)]);

    private RoomEntry InPassing(string method, object argument) =>
        new(IsChange: false, Number: 0, Sequence: 0, Frame(method, argument));

    private RoomEntry Posted(MessagePosted message) => new(
        IsChange: false, message.Sequence, message.Sequence, Frame(nameof(ICircleClient.MessagePosted), message));

    private RoomEntry Changed(MessageChanged change) => new(
        IsChange: true, change.Change, change.Sequence, Frame(nameof(ICircleClient.MessageChanged), change));

    private ReadOnlyMemory<byte> Frame(string method, object argument) =>
        _protocol.GetMessageBytes(new InvocationMessage(method, [argument]));
}
