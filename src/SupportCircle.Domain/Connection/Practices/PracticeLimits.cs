namespace SupportCircle.Domain.Connection.Practices;

/// <summary>Limits of practices. Lengths are UTF-16 units.</summary>
public static class PracticeLimits
{
    public const int IdLength = 40;

    /// <summary>The longest note of what one expects, and of what happened.</summary>
    public const int NoteLength = 1_000;

    /// <summary>For so many days no practice comes again.</summary>
    public const int RestDays = 28;

    /// <summary>Over so many days counts what one took and what one left.</summary>
    public const int LookBackDays = 60;

    /// <summary>What a practice weighs where nothing else is said.</summary>
    public const int Weight = 2;

    public const int MaxWeight = 6;

    /// <summary>Days on one page of what one has taken, unless fewer are asked for.</summary>
    public const int Page = 30;
}
