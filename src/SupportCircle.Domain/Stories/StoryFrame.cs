namespace SupportCircle.Domain.Stories;

/// <summary>What its teller chooses for a story besides the words.</summary>
/// <param name="Topics">As <see cref="Story.Topics"/> has them.</param>
public sealed record StoryFrame(Wish Wish, string? Topics)
{
    /// <exception cref="Refusal"><c>invalid</c> for <c>topics</c>: too many, or one that there is not.</exception>
    public static StoryFrame Of(Wish wish, IReadOnlyList<string> topics) => new(wish, TopicCatalogue.Join(topics, StoryLimits.Topics));
}
