namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>Limits of check-ins.</summary>
public static class CheckInLimits
{
    /// <summary>The mood of whoever feels worst.</summary>
    public const int LowestMood = 1;

    /// <summary>The mood of whoever feels best.</summary>
    public const int HighestMood = 5;

    /// <summary>The longest words, in UTF-16 units.</summary>
    public const int WordsLength = 1_000;

    /// <summary>Check-ins of one page of one's own, unless fewer are asked for.</summary>
    public const int Page = 100;
}
