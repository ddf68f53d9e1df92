namespace SupportCircle.Domain.Conversation;

/// <summary>
/// That a story, or the first that a member has said in a circle, should not stay without an answer: when it got one, and whether the
/// circle has been told that it waits. Never what it says.
/// </summary>
public sealed class AwaitedAnswer
{
    public required Guid CircleId { get; init; }

    /// <summary>Of the entry; with the circle the key.</summary>
    public required long Sequence { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid SeatId { get; init; }

    /// <summary>Otherwise it is the first of its author, of any other kind.</summary>
    public required bool IsStory { get; init; }

    public required DateTime SaidAt { get; init; }

    /// <summary>When somebody else first replied to it or acknowledged it, whatever has become of that since.</summary>
    public DateTime? AnsweredAt { get; set; }

    /// <summary>Since when those who hold the circle and those who sit there are told of it; null before, and while it cannot be answered.</summary>
    public DateTime? RisenAt { get; set; }

    /// <summary>Somebody else has answered it then; the earliest answer counts.</summary>
    /// <returns>Whether it was waiting until now and the circle had been told so.</returns>
    public bool Answer(DateTime at)
    {
        var hadRisen = AnsweredAt is null && RisenAt is not null;
        AnsweredAt = AnsweredAt < at ? AnsweredAt : at;
        return hadRisen;
    }
}
