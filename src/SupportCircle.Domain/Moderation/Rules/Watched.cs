namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>What was found when somebody's words were held against the phrases that are watched for.</summary>
/// <param name="Version">Of the circle's rules that they were held against.</param>
/// <param name="Action">The strictest; null when nothing was found.</param>
/// <param name="PhraseId">The first phrase that asks for it.</param>
public readonly record struct Watched(int Version, WatchAction? Action, Guid? PhraseId)
{
    /// <summary>Whether nobody is there who could let anything through: in a thread, what would be held is refused.</summary>
    public bool HoldsNothing { get; init; }
}
