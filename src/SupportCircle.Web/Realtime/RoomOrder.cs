using SupportCircle.Data.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>
/// Puts what reaches a node about one circle, in whatever order and however often, into the order of the log: messages
/// and changes each ascending without gaps, and a change never before its message. Not for several threads at once.
/// </summary>
/// <param name="at">What all who hear the circle have, or get from elsewhere.</param>
internal sealed class RoomOrder(LogPosition at)
{
    /// <summary>So many wait for what is missing; the log brings those beyond.</summary>
    public const int MostHeld = 1_000;

    private Dictionary<(bool IsChange, long Number), RoomEntry>? _held;
    private LogPosition _known = at;

    /// <summary>What has been given out.</summary>
    public LogPosition Sent { get; private set; } = at;

    /// <summary>Whether the log is known to have more than has been given out.</summary>
    public bool IsBehind => Sent != _known;

    /// <summary>The log is as far as that.</summary>
    public void Learn(LogPosition position) => _known = _known.Or(position);

    /// <summary>Takes what has arrived; <see cref="TryNext"/> tells what is next because of it.</summary>
    public void Add(in RoomEntry entry)
    {
        Learn(entry.Position);
        var ahead = entry.Number - (entry.IsChange ? Sent.Change : Sent.Sequence);
        if (ahead == 1 || (ahead > 1 && (_held?.Count ?? 0) < MostHeld))
        {
            (_held ??= []).TryAdd((entry.IsChange, entry.Number), entry);
        }
    }

    /// <summary>What is to be sent next, if it is here.</summary>
    public bool TryNext(out RoomEntry entry)
    {
        if (_held is { Count: > 0 })
        {
            if (_held.Remove((false, Sent.Sequence + 1), out entry))
            {
                Sent = Sent with { Sequence = entry.Number };
                return true;
            }

            if (_held.TryGetValue((true, Sent.Change + 1), out entry) && entry.Sequence <= Sent.Sequence)
            {
                _held.Remove((true, entry.Number));
                Sent = Sent with { Change = entry.Number };
                return true;
            }
        }

        entry = default;
        return false;
    }
}
