namespace SupportCircle.Domain.Stories;

/// <summary>Limits of stories and of what is written in answer; lengths in UTF-16 units.</summary>
public static class StoryLimits
{
    public const int TitleLength = 120;

    public const int TextLength = 20_000;

    public const int ReflectionLength = 4_000;

    /// <summary>A story as the log has it: title, blank line, text.</summary>
    public const int BodyLength = TitleLength + 2 + TextLength;
}
