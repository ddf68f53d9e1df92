namespace SupportCircle.Domain.Connection;

/// <summary>What a breathing pattern may be, so that nobody is made to hurry or to hold out.</summary>
public static class SettlingLimits
{
    /// <summary>Seconds of breathing in, and of breathing out.</summary>
    public const int MinBreath = 2;
    public const int MaxBreath = 12;

    /// <summary>Seconds without breath.</summary>
    public const int MaxHold = 8;

    /// <summary>Seconds of all rounds.</summary>
    public const int MinLength = 60;
    public const int MaxLength = 600;

    public const int KeyLength = 40;
    public const int NameLength = 40;

    /// <summary>How far ahead the start lies, so that every node and every screen knows it in time.</summary>
    public static readonly TimeSpan Lead = TimeSpan.FromSeconds(5);
}
