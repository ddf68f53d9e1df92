using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Load.Faults.Checking;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>
/// A member of a circle with a client that behaves as the real one: it connects to any node, enters with its cursor,
/// sends again what has no answer, talks, and comes back when the line is lost.
/// </summary>
/// <param name="nodes">Where nodes listen.</param>
internal sealed class Participant(
    Guid circleId, Guid seatId, string? cookie, Author author, Random random, IReadOnlyList<Uri> nodes, Tally tally, Stopwatch clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly Journal _journal = new();
    private readonly Outbox _outbox = new(author, tally, clock);
    private int _line;

    /// <summary>Whether everything that it sent has been answered.</summary>
    public bool IsSettled => _outbox.IsEmpty;

    public (long Sequence, long Change) Last => _journal.Last;

    public MemberRecord Record(int number) => new(number, seatId, author.Posts, author.Changes, _journal.Entries);

    /// <param name="quiet">From then on it says nothing new.</param>
    /// <param name="end">Then it goes.</param>
    public async Task RunAsync(CancellationToken quiet, CancellationToken end)
    {
        var backOff = new BackOff(random);
        while (!end.IsCancellationRequested)
        {
            _line++;
            var absence = TimeSpan.Zero;
            using (var line = new HubCalls(Hear))
            {
                if (await OpenAsync(line, end) && await EnterAsync(line))
                {
                    backOff.Reset();
                    tally.Connected();
                    absence = await new Talk(line, author, _outbox, random, tally).RunAsync(() => Last.Sequence, quiet, end);
                }
            }

            _journal.Add(new Lost(clock.Elapsed, _line));
            await Task.Delay(absence, quiet).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await backOff.WaitAsync(end);
        }
    }

    private async Task<bool> OpenAsync(HubCalls line, CancellationToken end)
    {
        try
        {
            await line.OpenAsync(nodes[random.Next(nodes.Count)], cookie, end);
            return true;
        }
        catch (WireException refused) when (Upgrade.IsTurnedAway(refused))
        {
            _journal.Add(new TurnedAway(clock.Elapsed, _line, refused.Message));
            return false;
        }
        catch (Exception failure) when (failure is WireException or SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> EnterAsync(HubCalls line)
    {
        while (true)
        {
            var (sequence, change) = Last;
            var askedAt = clock.Elapsed;
            var answer = await line.CallAsync("Enter", circleId, new EnterCursor(sequence, change));
            switch (answer.Code)
            {
                case null:
                    var entered = answer.Read<EnterAnswer>();
                    _journal.Add(new Entered(
                        clock.Elapsed, _line, askedAt, sequence, change, [.. entered.Messages.Select(Reading.Of)],
                        [.. entered.Changes.Select(Reading.Of)], entered.LastSequence, entered.LastChange, entered.Truncated));
                    if (!entered.Truncated)
                    {
                        return true;
                    }

                    break;
                case "":
                    return false;
                case RefusalCodes.Unavailable or RefusalCodes.Failed or RefusalCodes.TooManyRequests:
                    tally.Refused(answer.Code);
                    await Task.WhenAny(line.Closed, Task.Delay(Pause));
                    break;
                default:
                    _journal.Add(new TurnedAway(clock.Elapsed, _line, answer.Code));
                    return false;
            }
        }
    }

    private void Hear(string target, JsonElement argument)
    {
        switch (target)
        {
            case nameof(ICircleClient.MessagePosted):
                var message = argument.Deserialize<MessagePosted>(WireJson.Options)!;
                Hear(message.CircleId, new Heard(clock.Elapsed, _line, Reading.Of(message)));
                break;
            case nameof(ICircleClient.MessageChanged):
                var change = argument.Deserialize<MessageChanged>(WireJson.Options)!;
                Hear(change.CircleId, new HeardChange(clock.Elapsed, _line, Reading.Of(change)));
                break;
        }
    }

    private void Hear(Guid where, JournalEntry entry) =>
        _journal.Add(where == circleId ? entry : new Strayed(entry.At, entry.Line, where));
}
