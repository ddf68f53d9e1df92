namespace SupportCircle.Domain.Conversation;

/// <summary>Limits of the watch for what nobody has answered.</summary>
public static class WitnessLimits
{
    /// <summary>How often it is looked at, in seconds.</summary>
    public const int MinSeconds = 1;
    public const int DefaultSeconds = 10;
    public const int MaxSeconds = 300;

    /// <summary>For so many days something waits; an answer after that is not noted.</summary>
    public const int Days = 7;

    /// <summary>How many of its newest entries are looked through of a circle that was never looked at before.</summary>
    public const int LookBack = 500;

    /// <summary>Percentiles of the time to the first answer that are told.</summary>
    public const int MedianPercent = 50;
    public const int SlowPercent = 90;
}
