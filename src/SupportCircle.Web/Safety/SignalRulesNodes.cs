using System.Collections.Concurrent;
using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Web.Operations;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Safety;

/// <summary>What nodes tell each other of the signal rules: that they have changed, and by which version each looks.</summary>
internal sealed class SignalRulesNodes(NodeBus bus, LiveSignalRules live, TimeProvider time) : IHostedService
{
    // Of no circle: every node follows it.
    private static readonly Guid Channel = new("8c1f5a0e-5d0b-4a8e-9a5e-7369676e616c");
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly ConcurrentDictionary<Guid, Answers> _asked = new();
    private IDisposable? _following;

    /// <summary>Rung when there is something new to read.</summary>
    public Bell Changed { get; } = new();

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _following = await bus.FollowAsync(Channel, entry => Hear(JsonSerializer.Deserialize<Word>(entry.Frame.Span, WireJson.Options)!));

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _following?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>For who has just committed a change.</summary>
    public void TellChanged()
    {
        Changed.Ring();
        bus.Publish(Channel, [new Word().Entry()]);
    }

    /// <returns>How many other nodes there are, and the versions of those that have answered in time.</returns>
    public async Task<(int Others, IReadOnlyList<int> Versions)> OthersAsync(CancellationToken cancellation)
    {
        var question = Guid.NewGuid();
        var answers = _asked[question] = new Answers();
        try
        {
            var others = await bus.AskAsync(Channel, new Word(question).Entry());
            await answers.WaitAsync(others, time, cancellation);
            return (others, answers.Versions);
        }
        finally
        {
            _asked.TryRemove(question, out _);
        }
    }

    private void Hear(Word word)
    {
        if (word.Question is not { } question)
        {
            Changed.Ring();
        }
        else if (word.Version is { } version)
        {
            _asked.GetValueOrDefault(question)?.Add(version);
        }
        else
        {
            bus.Publish(Channel, [new Word(question, live.Now.Choices.Version).Entry()]);
        }
    }

    /// <param name="Question">Null when something has changed.</param>
    /// <param name="Version">The answer to the question.</param>
    private sealed record Word(Guid? Question = null, int? Version = null)
    {
        public RoomEntry Entry() => RoomEntry.ForNodes(JsonSerializer.SerializeToUtf8Bytes(this, WireJson.Options));
    }

    private sealed class Answers
    {
        private readonly ConcurrentQueue<int> _versions = new();
        private readonly Bell _more = new();

        public IReadOnlyList<int> Versions => [.. _versions];

        public void Add(int version)
        {
            _versions.Enqueue(version);
            _more.Ring();
        }

        public async Task WaitAsync(int others, TimeProvider time, CancellationToken cancellation)
        {
            var since = time.GetTimestamp();
            while (_versions.Count < others && time.GetElapsedTime(since) is var passed && passed < Patience)
            {
                await _more.WaitAsync(Patience - passed, time, cancellation);
            }
        }
    }
}
