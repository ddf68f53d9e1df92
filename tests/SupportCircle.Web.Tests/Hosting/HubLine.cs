using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Contracts.Moderation.Alerts;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A line to the hub that notes what it hears, in order.</summary>
public sealed class HubLine : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HubConnection _connection;
    private readonly Channel<object> _heard = Channel.CreateUnbounded<object>();
    private readonly Channel<object> _inPassing = Channel.CreateUnbounded<object>();
    private readonly Channel<PresenceChanged> _presence = Channel.CreateUnbounded<PresenceChanged>();
    private readonly Channel<DeskChanged> _deskNews = Channel.CreateUnbounded<DeskChanged>();
    private readonly Channel<Alerted> _alerts = Channel.CreateUnbounded<Alerted>();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HubLine(HubConnection connection)
    {
        _connection = connection;
        connection.On<MessagePosted>(nameof(ICircleClient.MessagePosted), Note);
        connection.On<MessageChanged>(nameof(ICircleClient.MessageChanged), Note);
        connection.On<CircleChanged>(nameof(ICircleClient.CircleChanged), changed => _inPassing.Writer.TryWrite(changed));
        connection.On<PersonTyping>(nameof(ICircleClient.PersonTyping), typing => _inPassing.Writer.TryWrite(typing));
        connection.On<PresenceChanged>(nameof(ICircleClient.PresenceChanged), presence => _presence.Writer.TryWrite(presence));
        connection.On<CaseChanged>(nameof(IModerationClient.CaseChanged), changed => _inPassing.Writer.TryWrite(changed));
        connection.On<DeskChanged>(nameof(IModerationClient.DeskChanged), changed => _deskNews.Writer.TryWrite(changed));
        connection.On<Alerted>(nameof(IModerationClient.Alerted), alert => _alerts.Writer.TryWrite(alert));
        connection.Closed += _ =>
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
    }

    public HubConnection Connection => _connection;

    /// <summary>Everything heard so far, in order.</summary>
    public ConcurrentQueue<object> Heard { get; } = new();

    /// <summary>Completes when the line is down.</summary>
    public Task Closed => _closed.Task.WaitAsync(Patience);

    public Task StartAsync() => _connection.StartAsync();

    public Task<EnterAnswer> EnterAsync(Guid circleId, EnterCursor? after = null) => CallAsync<EnterAnswer>("Enter", circleId, after);

    public Task<PostReceipt> PostAsync(Guid circleId, string body, Guid? clientMessageId = null, long? replyTo = null, Guid[]? mentions = null) =>
        CallAsync<PostReceipt>("Post", circleId, new PostRequest(clientMessageId ?? Guid.CreateVersion7(), body, replyTo, mentions));

    public Task<ChangeReceipt> EditAsync(Guid circleId, long sequence, string body, Guid? clientChangeId = null) =>
        CallAsync<ChangeReceipt>("Edit", circleId, new EditRequest(clientChangeId ?? Guid.CreateVersion7(), sequence, body));

    public Task<ChangeReceipt> DeleteAsync(Guid circleId, long sequence, Guid? clientChangeId = null) =>
        CallAsync<ChangeReceipt>("Delete", circleId, new DeleteRequest(clientChangeId ?? Guid.CreateVersion7(), sequence));

    public Task<ChangeReceipt> AcknowledgeAsync(
        Guid circleId, long sequence, AcknowledgementKind? kind, Guid? clientChangeId = null) =>
        CallAsync<ChangeReceipt>("Acknowledge", circleId, new AcknowledgeRequest(clientChangeId ?? Guid.CreateVersion7(), sequence, kind));

    public Task TypingAsync(Guid circleId) => CallAsync<object?>("Typing", circleId);

    public Task ExitAsync(Guid circleId) => CallAsync<object?>("Exit", circleId);

    /// <summary>Calls with any arguments; a refusal comes as <see cref="Refused"/>.</summary>
    public async Task<T> CallAsync<T>(string method, params object?[] arguments)
    {
        try
        {
            return await _connection.InvokeCoreAsync<T>(method, arguments).WaitAsync(Patience);
        }
        catch (HubException exception) when (exception.Message.Contains('{', StringComparison.Ordinal))
        {
            throw Refused.From(exception);
        }
    }

    /// <summary>Waits for the next message.</summary>
    public async Task<MessagePosted> MessageAsync() => (MessagePosted)await NextAsync();

    /// <summary>Waits for the next change.</summary>
    public async Task<MessageChanged> ChangeAsync() => (MessageChanged)await NextAsync();

    /// <summary>Waits for the next thing that is told in passing: no message and no change.</summary>
    public async Task<object> InPassingAsync() => await _inPassing.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public bool HasHeardInPassing => _inPassing.Reader.TryPeek(out _);

    /// <summary>Waits until it is told again who is here.</summary>
    public async Task<IReadOnlyList<Guid>> HereAsync() => (await _presence.Reader.ReadAsync().AsTask().WaitAsync(Patience)).Here;

    /// <summary>Waits until it is told that something at the desk has changed which is no case.</summary>
    public async Task DeskNewsAsync() => await _deskNews.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>Waits until it is told that it is one's turn with an alert.</summary>
    public async Task<Alerted> AlertedAsync() => await _alerts.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public bool IsAlerted => _alerts.Reader.TryPeek(out _);

    public bool HasHeardDeskNews => _deskNews.Reader.TryPeek(out _);

    public bool HasHeardWhoIsHere => _presence.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync() => await _connection.DisposeAsync();

    private async Task<object> NextAsync() => await _heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    private void Note(object heard)
    {
        Heard.Enqueue(heard);
        _heard.Writer.TryWrite(heard);
    }
}
