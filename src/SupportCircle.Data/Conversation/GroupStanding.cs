using System.Data.Common;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Conversation;

/// <summary>
/// What the database says about a group, keyed and never ordered. The columns stand in the same places in every
/// database's statements; they are read here.
/// </summary>
public sealed class GroupStanding
{
    public IDictionary<Guid, CircleCounters> Circles { get; } = new Dictionary<Guid, CircleCounters>();

    public IDictionary<Guid, Speaker> Speakers { get; } = new Dictionary<Guid, Speaker>();

    /// <summary>Receipts of those entries that are in the log already.</summary>
    public IDictionary<EntryKey, LogReceipt> Known { get; } = new Dictionary<EntryKey, LogReceipt>();

    public IDictionary<MessageKey, MessageStanding> Targets { get; } = new Dictionary<MessageKey, MessageStanding>();

    /// <summary>Reads the results of a group's questions, in their order: circles, speakers, known posts; with changes
    /// also known changes and targets.</summary>
    /// <returns>How many there were.</returns>
    public static async Task<(GroupStanding Standing, int Reads)> ReadAsync(
        DbDataReader results, bool hasChanges, CancellationToken cancellation)
    {
        var standing = new GroupStanding();
        Action<DbDataReader>[] readers = hasChanges
            ? [standing.AddCircle, standing.AddSpeaker, standing.AddKnownPost, standing.AddKnownChange, standing.AddTarget]
            : [standing.AddCircle, standing.AddSpeaker, standing.AddKnownPost];
        foreach (var add in readers)
        {
            while (await results.ReadAsync(cancellation))
            {
                add(results);
            }

            await results.NextResultAsync(cancellation);
        }

        return (standing, readers.Length);
    }

    /// <summary>Id, LastSequence, LastChange, AgreementsVersion, PausedAt, SlowModeSeconds.</summary>
    public void AddCircle(DbDataReader row) => Circles[row.GetGuid(0)] = new CircleCounters(
        row.GetInt64(1), row.GetInt64(2), new CircleRules(row.GetInt32(3), !row.IsDBNull(4), TimeSpan.FromSeconds(row.GetInt32(5))));

    /// <summary>Seat's Id, CircleId, Name, State, AcceptedVersion, MutedUntil, Role; the member's State; in slow mode the
    /// time of the seat's last message among the newest.</summary>
    public void AddSpeaker(DbDataReader row)
    {
        var standing = new SpeakerStanding(
            Enum.Parse<SeatState>(row.GetString(3)),
            Enum.Parse<MemberState>(row.GetString(7)),
            Enum.Parse<SeatRole>(row.GetString(6)),
            row.IsDBNull(4) ? null : row.GetInt32(4),
            row.IsDBNull(5) ? null : Utc(row, 5),
            row.IsDBNull(8) ? null : Utc(row, 8));
        Speakers[row.GetGuid(0)] = new Speaker(row.GetGuid(1), row.GetString(2), standing);
    }

    /// <summary>CircleId, seat, client id, number, time: of a message.</summary>
    public void AddKnownPost(DbDataReader row) => AddKnown(row, isPost: true);

    /// <summary>The same of a change.</summary>
    public void AddKnownChange(DbDataReader row) => AddKnown(row, isPost: false);

    /// <summary>CircleId, Sequence, AuthorSeatId, GoneAt, Revision, HiddenAt.</summary>
    public void AddTarget(DbDataReader row) => Targets[new MessageKey(row.GetGuid(0), row.GetInt64(1))] =
        new MessageStanding(row.GetGuid(2), !row.IsDBNull(3), row.GetInt32(4), row.IsDBNull(5) ? null : Utc(row, 5));

    private void AddKnown(DbDataReader row, bool isPost) =>
        Known[new EntryKey(isPost, row.GetGuid(0), row.GetGuid(1), row.GetGuid(2))] = new LogReceipt(row.GetInt64(3), Utc(row, 4));

    private static DateTime Utc(DbDataReader row, int column) => DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc);
}

public readonly record struct CircleCounters(long LastSequence, long LastChange, CircleRules Rules);

public readonly record struct Speaker(Guid CircleId, string Name, SpeakerStanding Standing)
{
    /// <summary>The same seat once it has said something.</summary>
    public Speaker Spoke(DateTime at) => this with { Standing = Standing with { LastPostAt = at } };
}
