namespace SupportCircle.Domain.Safety;

/// <summary>A text that has passed the screening; only <see cref="Screening"/> makes one that is not empty.</summary>
public readonly record struct ScreenedText
{
    /// <summary>Stands for each sign that was made unreadable.</summary>
    public const char Masked = '\u2022';

    internal ScreenedText(string text) => Text = text;

    public string Text { get; }

    /// <summary>What is kept of what the rules found; null when that is nothing.</summary>
    public SignalMark? Mark { get; init; }

    /// <summary>Whether the author is offered help at once.</summary>
    public bool NeedsHelp { get; init; }

    /// <summary>Whether something in it was made unreadable, so that the rest could go through.</summary>
    public bool IsMasked { get; init; }

    /// <summary>As receipts say it: true or nothing.</summary>
    public bool? Help => NeedsHelp ? true : null;

    /// <summary>As receipts say it: true or nothing.</summary>
    public bool? HasMasks => IsMasked ? true : null;

    /// <summary>What stands in the way of it, from somebody who speaks under rules; null when nothing does.</summary>
    public Objection? Objection { get; init; }
}
