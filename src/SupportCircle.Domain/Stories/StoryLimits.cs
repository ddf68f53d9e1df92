namespace SupportCircle.Domain.Stories;

/// <summary>Limits of stories and of what is written in answer; lengths in UTF-16 units.</summary>
public static class StoryLimits
{
    public const int TitleLength = 120;

    public const int TextLength = 20_000;

    public const int ReflectionLength = 4_000;

    /// <summary>The most topics of one story.</summary>
    public const int Topics = 5;

    /// <summary>The longest code of a topic.</summary>
    public const int TopicLength = 24;

    /// <summary>The most topics that somebody folds.</summary>
    public const int FoldedTopics = 50;

    /// <summary>Among how many of the newest stories those are sought that a reader folds.</summary>
    public const int FoldedStories = 1_000;

    /// <summary>The most drafts that somebody keeps on the server.</summary>
    public const int Drafts = 50;

    /// <summary>How many stories come at once.</summary>
    public const int Page = 50;

    /// <summary>How many answers to a story come at once.</summary>
    public const int ReflectionsPage = 100;

    /// <summary>How often wishes were met is told in steps of so many answers: nobody's answer can be taken out of it.</summary>
    public const int WishStep = 5;

    /// <summary>A story as the log has it: title, blank line, text.</summary>
    public const int BodyLength = TitleLength + 2 + TextLength;
}
