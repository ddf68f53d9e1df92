using System.Data.Common;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// What the database says about a group, keyed and never ordered. The columns stand in the same places in every
/// database's statements; they are read here.
/// </summary>
public sealed class GroupStanding
{
    public IDictionary<Guid, CircleCounters> Circles { get; } = new Dictionary<Guid, CircleCounters>();

    public IDictionary<Guid, Speaker> Speakers { get; } = new Dictionary<Guid, Speaker>();

    /// <summary>Receipts of those entries that are in the log, or held, already.</summary>
    public IDictionary<EntryKey, LogReceipt> Known { get; } = new Dictionary<EntryKey, LogReceipt>();

    public IDictionary<MessageKey, MessageStanding> Targets { get; } = new Dictionary<MessageKey, MessageStanding>();

    /// <summary>Reads the results of a group's questions, in their order: circles, speakers, and what else the keys ask for: known posts,
    /// known changes, targets.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<(GroupStanding Standing, int Reads)> ReadAsync(DbDataReader results, GroupKeys keys, CancellationToken cancellation)
    {
        var standing = new GroupStanding();
        List<Action<DbDataReader>> readers = [standing.AddCircle, standing.AddSpeaker];
        Use(keys.Posts.Count, standing.AddKnownPost);
        Use(keys.Changes.Count, standing.AddKnownChange);
        Use(keys.Targets.Count, standing.AddTarget);
        foreach (var add in readers)
        {
            while (await results.ReadAsync(cancellation))
            {
                add(results);
            }

            await results.NextResultAsync(cancellation);
        }

        return (standing, readers.Count);

        void Use(int count, Action<DbDataReader> add)
        {
            if (count > 0)
            {
                readers.Add(add);
            }
        }
    }

    /// <summary>Id, LastSequence, LastChange, AgreementsVersion, PausedAt, SlowModeSeconds, the rules' version, FirstPosts.</summary>
    public void AddCircle(DbDataReader row)
    {
        var rules = new CircleRules(row.GetInt32(3), !row.IsDBNull(4), TimeSpan.FromSeconds(row.GetInt32(5)))
        {
            Version = row.GetInt32(6),
            FirstPosts = row.GetInt32(7),
        };
        Circles[row.GetGuid(0)] = new CircleCounters(row.GetInt64(1), row.GetInt64(2), rules);
    }

    /// <summary>Seat's Id, CircleId, Name, State, AcceptedVersion, MutedUntil, Role; the member's State; in slow mode the
    /// time of the seat's last message among the newest; where first posts are looked at how many of the seat's messages there
    /// are; how many of its posts wait.</summary>
    public void AddSpeaker(DbDataReader row)
    {
        var standing = new SpeakerStanding(
            Enum.Parse<SeatState>(row.GetString(3)),
            Enum.Parse<MemberState>(row.GetString(7)),
            Enum.Parse<SeatRole>(row.GetString(6)),
            row.IsDBNull(4) ? null : row.GetInt32(4),
            row.IsDBNull(5) ? null : Utc(row, 5),
            row.IsDBNull(8) ? null : Utc(row, 8))
        {
            Posts = row.IsDBNull(9) ? 0 : row.GetInt32(9),
            Waiting = row.GetInt32(10),
        };
        Speakers[row.GetGuid(0)] = new Speaker(row.GetGuid(1), row.GetString(2), standing);
    }

    /// <summary>CircleId, seat, client id, number, time: of a message; of a held post without the number, and with the
    /// reason.</summary>
    public void AddKnownPost(DbDataReader row)
    {
        var receipt = row.IsDBNull(3)
            ? new LogReceipt(0, Utc(row, 4)) { Held = Enum.Parse<HoldReason>(row.GetString(5)) }
            : new LogReceipt(row.GetInt64(3), Utc(row, 4));
        Known[new EntryKey(IsPost: true, row.GetGuid(0), row.GetGuid(1), row.GetGuid(2))] = receipt;
    }

    /// <summary>CircleId, seat, client id, number, time: of a change.</summary>
    public void AddKnownChange(DbDataReader row) =>
        Known[new EntryKey(IsPost: false, row.GetGuid(0), row.GetGuid(1), row.GetGuid(2))] = new LogReceipt(row.GetInt64(3), Utc(row, 4));

    /// <summary>CircleId, Sequence, AuthorSeatId, GoneAt, Revision, HiddenAt, Kind.</summary>
    public void AddTarget(DbDataReader row) => Targets[new MessageKey(row.GetGuid(0), row.GetInt64(1))] =
        new MessageStanding(row.GetGuid(2), !row.IsDBNull(3), row.GetInt32(4), row.IsDBNull(5) ? null : Utc(row, 5))
        {
            Kind = row.IsDBNull(6) ? MessageKind.Message : Enum.Parse<MessageKind>(row.GetString(6)),
        };

    private static DateTime Utc(DbDataReader row, int column) => DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);
}

public readonly record struct CircleCounters(long LastSequence, long LastChange, CircleRules Rules);

public readonly record struct Speaker(Guid CircleId, string Name, SpeakerStanding Standing)
{
    /// <summary>The same seat once it has said something.</summary>
    public Speaker Spoke(DateTime at) => this with { Standing = Standing with { LastPostAt = at, Posts = Standing.Posts + 1 } };

    /// <summary>The same seat once a post more of it is held.</summary>
    public Speaker Waits() => this with { Standing = Standing with { Waiting = Standing.Waiting + 1 } };
}
