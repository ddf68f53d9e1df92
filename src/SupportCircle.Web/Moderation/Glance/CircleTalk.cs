namespace SupportCircle.Web.Moderation.Glance;

/// <summary>What can be told of what was said in a circle of late, without reading it.</summary>
internal sealed class CircleTalk
{
    private readonly SaidRow[] _said;
    private readonly SaidRow[] _readable;

    /// <param name="said">The circle's, in no order.</param>
    public CircleTalk(IEnumerable<SaidRow> said)
    {
        _said = [.. said.OrderBy(one => one.Sequence)];
        _readable = [.. _said.Where(one => one.IsReadable)];
    }

    /// <summary>When each of those last posted something of whom there is anything: also what has been deleted or hidden since.</summary>
    public IReadOnlyDictionary<Guid, DateTime> Last() =>
        _said.GroupBy(one => one.SeatId).ToDictionary(own => own.Key, own => own.Max(one => one.SentAt));

    /// <summary>
    /// What somebody might have missed that was said by then: nobody else has replied to it, and either nobody else has said
    /// anything since, or it is a story, or the first here of its author, who may have said something before.
    /// </summary>
    public IReadOnlyList<Waiting> Waiting(DateTime until)
    {
        var authors = _said.ToDictionary(one => one.Sequence, one => one.SeatId);
        var answered = _readable
            .Where(one => one.ReplyTo is { } to && authors.TryGetValue(to, out var author) && author != one.SeatId)
            .Select(one => one.ReplyTo!.Value).ToHashSet();
        var lastOfAnother = _readable is [.., var newest] ? _readable.LastOrDefault(one => one.SeatId != newest.SeatId)?.Sequence ?? 0 : 0;
        var firsts = _readable.DistinctBy(one => one.SeatId).Select(one => one.Sequence).ToHashSet();
        return
        [
            .. _readable
                .Where(one => one.SentAt <= until && !answered.Contains(one.Sequence))
                .Select(one => new Waiting(one, one.Sequence > lastOfAnother, firsts.Contains(one.Sequence)))
                .Where(one => one.Counts),
        ];
    }
}

/// <param name="IsLast">Whether nobody else has said anything since.</param>
/// <param name="IsFirst">Whether it is the first of its author of late.</param>
internal sealed record Waiting(SaidRow Said, bool IsLast, bool IsFirst)
{
    public bool Counts => Said.IsStory || IsLast || IsFirst;
}
