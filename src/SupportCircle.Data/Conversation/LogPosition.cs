namespace SupportCircle.Data.Conversation;

/// <summary>A place in a circle's log: everything up to these numbers.</summary>
public readonly record struct LogPosition(long Sequence, long Change)
{
    /// <summary>The further one of each number.</summary>
    public LogPosition Or(LogPosition other) => new(Math.Max(Sequence, other.Sequence), Math.Max(Change, other.Change));
}
