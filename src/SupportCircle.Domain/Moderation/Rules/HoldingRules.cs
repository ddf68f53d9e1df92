using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// What the rules of a circle and of the organisation make of the words of somebody who may speak. Asked inside the
/// transaction that writes, as <see cref="PostingRules"/> are; facilitators are not subject to them.
/// </summary>
public static class HoldingRules
{
    /// <returns>The refusal, or null when the post is held or posted.</returns>
    public static Refusal? RefusePost(in SpeakerStanding speaker, in CircleRules circle, in Watched watched, in ScreenedText words)
    {
        if (RefuseWords(speaker, watched, words) is { } refusal)
        {
            return refusal;
        }

        if (HoldPost(speaker, circle, watched, words) is null)
        {
            return null;
        }

        // Facilitators are to look at them first: there is no time after which another try is better.
        return watched.HoldsNothing ? Refusal.ByRules()
            : speaker.Waiting >= RuleLimits.HeldPosts ? Refusal.TooManyRequests(TimeSpan.FromMinutes(1))
            : null;
    }

    /// <returns>Why the post is held; null when it is posted.</returns>
    public static HoldReason? HoldPost(in SpeakerStanding speaker, in CircleRules circle, in Watched watched, in ScreenedText words) =>
        IsFree(speaker, words) ? null
            : words.Objection?.Hold is { } reason ? reason
            : watched.Action == WatchAction.Hold ? HoldReason.WatchedPhrase
            : speaker.Posts < circle.FirstPosts ? HoldReason.FirstPost
            : null;

    /// <summary>There is no holding an edit: what is there is being read. So what would be held is refused, and whoever's
    /// first posts are looked at does not turn one that was into another.</summary>
    /// <returns>The refusal, or null when the edit is made.</returns>
    public static Refusal? RefuseEdit(in SpeakerStanding speaker, in CircleRules circle, in Watched watched, in ScreenedText words) =>
        RefuseWords(speaker, watched, words) ?? (HoldPost(speaker, circle, watched, words) is null ? null : Refusal.ByRules());

    /// <summary>Whether facilitators get a signal when the words are taken.</summary>
    public static bool Flags(in SpeakerStanding speaker, in Watched watched) =>
        speaker.Role == SeatRole.Member && watched.Action == WatchAction.Flag;

    private static Refusal? RefuseWords(in SpeakerStanding speaker, in Watched watched, in ScreenedText words) =>
        IsFree(speaker, words) ? null
            : words.Objection is { Contacts: { Count: > 0 } contacts } ? Refusal.ContactDetails(contacts)
            : watched.Action == WatchAction.Refuse ? Refusal.ByRules()
            : null;

    // Facilitators are under no rules; and whoever may need help is heard, whatever a circle watches for.
    private static bool IsFree(in SpeakerStanding speaker, in ScreenedText words) =>
        speaker.Role != SeatRole.Member || words.NeedsHelp;
}
