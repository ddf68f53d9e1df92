using System.Diagnostics;
using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>What a member has sent and has no answer to yet. It is sent again under the same client id until there is one.</summary>
internal sealed class Outbox(Author author, Tally tally, Stopwatch clock)
{
    private const int OneInRepeats = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly Lock _lock = new();
    private readonly List<Outgoing> _waiting = [];
    private long _settled;

    public bool IsEmpty
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count == 0;
            }
        }
    }

    /// <summary>Sends something new until it is answered or the line breaks.</summary>
    public Task SendAsync(HubCalls line, Outgoing outgoing)
    {
        lock (_lock)
        {
            _waiting.Add(outgoing);
        }

        return TryAsync(line, outgoing);
    }

    /// <summary>Sends again what has no answer, in order, as after coming back.</summary>
    public async Task SendAgainAsync(HubCalls line)
    {
        List<Outgoing> waiting;
        lock (_lock)
        {
            waiting = [.. _waiting];
        }

        foreach (var outgoing in waiting)
        {
            await TryAsync(line, outgoing);
        }
    }

    private async Task TryAsync(HubCalls line, Outgoing outgoing)
    {
        while (!line.Closed.IsCompleted)
        {
            var answer = await AskAsync(line, outgoing);
            if (outgoing.Wording.IsSettled)
            {
                await SettleAsync(line, outgoing, answer);
                return;
            }

            await Task.WhenAny(line.Closed, Task.Delay(Pause));
        }
    }

    private async Task<Answer> AskAsync(HubCalls line, Outgoing outgoing)
    {
        if (outgoing.Wording.Answers.Count > 0)
        {
            tally.Again();
        }

        var said = await line.CallAsync(outgoing.Method, outgoing.CircleId, outgoing.Argument);
        var answer = Remember(outgoing, said);
        outgoing.Wording.Add(answer);
        return answer;
    }

    private Answer Remember(Outgoing outgoing, CallAnswer said)
    {
        switch (said.Code)
        {
            case null:
                var (number, at) = outgoing.Receipt(said);
                return Answer.Receipt(clock.Elapsed, number, at);
            case "":
                return Answer.None(clock.Elapsed);
            default:
                tally.Refused(said.Code);
                return Answer.Refusal(clock.Elapsed, said.Code);
        }
    }

    private async Task SettleAsync(HubCalls line, Outgoing outgoing, Answer answer)
    {
        lock (_lock)
        {
            _waiting.Remove(outgoing);
        }

        if (!answer.IsReceipt)
        {
            return;
        }

        if (outgoing.Wording is Post)
        {
            tally.Posted();
        }
        else
        {
            tally.Changed();
        }

        // Some clients are confused and send once more what was answered.
        if (Interlocked.Increment(ref _settled) % OneInRepeats == 0)
        {
            await AskAsync(line, outgoing);
        }

        author.Settled(outgoing);
    }
}
