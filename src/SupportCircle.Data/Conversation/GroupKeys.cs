using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Conversation;

/// <summary>What a group asks the database for; each of it once.</summary>
public sealed class GroupKeys
{
    public GroupKeys(IReadOnlyCollection<LogEntry> entries)
    {
        var known = entries.Select(EntryKey.Of).Distinct().ToLookup(key => key.IsPost);
        Circles = [.. entries.Select(entry => entry.CircleId).Distinct()];
        Seats = [.. entries.SelectMany(SeatsOf).Distinct()];
        Posts = [.. known[true]];
        Changes = [.. known[false]];
        Targets = [.. entries.SelectMany(TargetsOf).Distinct()];
    }

    public IReadOnlyList<Guid> Circles { get; }

    /// <summary>Of those who speak, and of those whom they mention.</summary>
    public IReadOnlyList<Guid> Seats { get; }

    /// <summary>Messages that may be in the log already.</summary>
    public IReadOnlyList<EntryKey> Posts { get; }

    /// <summary>Changes that may be in the log already.</summary>
    public IReadOnlyList<EntryKey> Changes { get; }

    /// <summary>The messages that changes are asked for, and the stories that are answered.</summary>
    public IReadOnlyList<MessageKey> Targets { get; }

    private static IEnumerable<MessageKey> TargetsOf(LogEntry entry) => entry switch
    {
        ChangeEntry change => [new MessageKey(change.CircleId, change.Sequence)],
        PostEntry { Kind: MessageKind.Reflection, ReplyTo: { } story } => [new MessageKey(entry.CircleId, story)],
        _ => [],
    };

    private static IEnumerable<Guid> SeatsOf(LogEntry entry) => entry is PostEntry post ? [post.SeatId, .. post.Mentions] : [entry.SeatId];
}

/// <param name="IsPost">Messages and changes have each their own client ids.</param>
public readonly record struct EntryKey(bool IsPost, Guid CircleId, Guid SeatId, Guid ClientId)
{
    public static EntryKey Of(LogEntry entry) => new(entry is PostEntry, entry.CircleId, entry.SeatId, entry.ClientId);
}

public readonly record struct MessageKey(Guid CircleId, long Sequence);
