namespace SupportCircle.Load.Fanout;

/// <summary>What must not happen, counted. Any thread may count.</summary>
internal sealed class Violations
{
    private long _duplicates;
    private long _strays;
    private long _gaps;
    private long _incomplete;
    private long _refused;
    private long _unanswered;
    private long _broken;

    /// <summary>The same message delivered to the same connection again.</summary>
    public long Duplicates => _duplicates;

    /// <summary>Deliveries of a circle that one did not enter, or of a message that nobody posted.</summary>
    public long Strays => _strays;

    /// <summary>Sequences that were passed over on some connection.</summary>
    public long Gaps => _gaps;

    /// <summary>Posts that not everybody had received some seconds after the last one was sent.</summary>
    public long Incomplete => _incomplete;

    /// <summary>Posts that were refused.</summary>
    public long Refused => _refused;

    /// <summary>Posts without a receipt.</summary>
    public long Unanswered => _unanswered;

    /// <summary>Connections that the server ended.</summary>
    public long Broken => _broken;

    public long Sum => _duplicates + _strays + _gaps + _incomplete + _refused + _unanswered + _broken;

    public void Duplicate(long times = 1) => Interlocked.Add(ref _duplicates, times);

    public void Stray() => Interlocked.Increment(ref _strays);

    public void Gap(long missed) => Interlocked.Add(ref _gaps, missed);

    public void NotComplete(long posts) => Interlocked.Add(ref _incomplete, posts);

    public void Refusal() => Interlocked.Increment(ref _refused);

    public void NotAnswered(long posts) => Interlocked.Add(ref _unanswered, posts);

    public void BrokenLine() => Interlocked.Increment(ref _broken);

    public override string ToString() =>
        $"{Duplicates} duplicates, {Strays} strays, {Gaps} gaps, {Incomplete} incomplete, {Refused} refused, "
        + $"{Unanswered} without a receipt, {Broken} broken connections";
}
