using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Conversation;

namespace SupportCircle.Web.Realtime;

/// <summary>Somebody writes: told only of those who may post what they write, and do not hide that they are here.</summary>
internal sealed class TellTyping(CircleAccess access, PostLimits limits, RoomNews news, TimeProvider time)
{
    /// <exception cref="Refusal">As for a post.</exception>
    public async Task RunAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        limits.TakeAsk(memberId);
        var (circle, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
        var speaker = new SpeakerStanding(seat.State, MemberState.Active, seat.Role, seat.AcceptedVersion, seat.MutedUntil, LastPostAt: null);
        var rules = new CircleRules(circle.AgreementsVersion, circle.PausedAt is not null, TimeSpan.Zero);
        if (PostingRules.RefusePost(speaker, rules, time.Now()) is { } refusal)
        {
            throw refusal;
        }

        if (!seat.HidesPresence)
        {
            news.Typing(circleId, seat.Id);
        }
    }
}
