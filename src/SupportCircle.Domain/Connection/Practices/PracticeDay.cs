namespace SupportCircle.Domain.Connection.Practices;

/// <summary>The practice that somebody was offered on a day, and what became of it.</summary>
public sealed class PracticeDay
{
    public required Guid MemberId { get; init; }

    /// <summary>As the calendar has it where they are.</summary>
    public required DateOnly Day { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>Null while they have said nothing of it, which is an answer too.</summary>
    public PracticeAnswer? Answer { get; set; }

    /// <summary>0 until something was said; each change adds one. Whoever changes it names the one that they have read.</summary>
    public int Revision { get; set; }

    /// <summary>What they expected and what happened, sealed under their own key; null without either.</summary>
    public byte[]? SealedNotes { get; set; }
}
