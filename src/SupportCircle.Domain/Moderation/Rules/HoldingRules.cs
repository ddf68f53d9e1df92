using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>
/// What the rules of a circle and of the organisation make of the words of somebody who may speak. Asked inside the
/// transaction that writes, as <see cref="PostingRules"/> are; facilitators are not subject to them.
/// </summary>
public static class HoldingRules
{
    /// <returns>The refusal, or null when the post is held or posted.</returns>
    public static Refusal? RefusePost(in SpeakerStanding speaker, in CircleRules circle, in Watched watched)
    {
        if (speaker.Role == SeatRole.Member && watched.Action == WatchAction.Refuse)
        {
            return Refusal.ByRules();
        }

        // Facilitators are to look at them first: there is no time after which another try is better.
        return HoldPost(speaker, circle, watched) is not null && speaker.Waiting >= RuleLimits.HeldPosts
            ? Refusal.TooManyRequests(TimeSpan.FromMinutes(1))
            : null;
    }

    /// <returns>Why the post is held; null when it is posted.</returns>
    public static HoldReason? HoldPost(in SpeakerStanding speaker, in CircleRules circle, in Watched watched) => speaker.Role switch
    {
        SeatRole.Member when watched.Action == WatchAction.Hold => HoldReason.WatchedPhrase,
        SeatRole.Member when speaker.Posts < circle.FirstPosts => HoldReason.FirstPost,
        _ => null,
    };

    /// <summary>There is no holding an edit: what is there is being read. So what would be held is refused, and whoever's
    /// first posts are looked at does not turn one that was into another.</summary>
    /// <returns>The refusal, or null when the edit is made.</returns>
    public static Refusal? RefuseEdit(in SpeakerStanding speaker, in CircleRules circle, in Watched watched) =>
        speaker.Role == SeatRole.Member && (watched.Action == WatchAction.Refuse || HoldPost(speaker, circle, watched) is not null)
            ? Refusal.ByRules()
            : null;

    /// <summary>Whether facilitators get a signal when the words are taken.</summary>
    public static bool Flags(in SpeakerStanding speaker, in Watched watched) =>
        speaker.Role == SeatRole.Member && watched.Action == WatchAction.Flag;
}
