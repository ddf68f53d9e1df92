using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Moderation;

/// <summary>The part about what people do with a case before anything is decided.</summary>
public sealed partial class ModerationCase
{
    /// <exception cref="Refusal"><c>conflict</c> when somebody else works on it, or it is closed.</exception>
    public CaseEvent? Claim(Guid memberId, DateTime now)
    {
        RefuseOthers(memberId, now);
        if (ClosedAt is not null)
        {
            throw Refusal.Conflict("The case is closed: there is nothing to claim.");
        }

        var isNew = ClaimedBy(now) is null;
        Extend(memberId, now);
        return isNew ? Happen(CaseEventKind.Claimed, memberId, now) : null;
    }

    /// <returns>Null when it was not theirs.</returns>
    public CaseEvent? Release(Guid memberId, DateTime now)
    {
        if (ClaimedBy(now) != memberId)
        {
            return null;
        }

        ClaimedUntil = null;
        ClaimedByMemberId = null;
        return Happen(CaseEventKind.Released, memberId, now);
    }

    public CaseEvent Note(Guid memberId, DateTime now) => Act(CaseEventKind.Noted, memberId, now);

    /// <summary>Somebody has looked, and says how soon it needs somebody, whatever the software says.</summary>
    /// <exception cref="Refusal"><c>conflict</c> when somebody else works on it, or it is closed.</exception>
    public CaseEvent Grade(SignalLevel level, Guid memberId, DateTime now)
    {
        RefuseOthers(memberId, now);
        if (ClosedAt is not null)
        {
            throw Refusal.Conflict("The case is closed.");
        }

        SetLevel = level;
        Severity = Gravity.Of(this);
        return Act(CaseEventKind.LevelSet, memberId, now, level);
    }

    public CaseEvent AskOpinion(Guid memberId, DateTime now)
    {
        OpinionAskedByMemberId = memberId;
        return Act(CaseEventKind.OpinionAsked, memberId, now);
    }

    /// <exception cref="Refusal"><c>conflict</c> when nobody has asked; <c>not_allowed</c> for who has.</exception>
    public CaseEvent GiveOpinion(Guid memberId, DateTime now)
    {
        if (OpinionAskedByMemberId is null)
        {
            throw Refusal.Conflict("Nobody waits for an opinion.");
        }

        if (OpinionAskedByMemberId == memberId)
        {
            throw Refusal.NotAllowed("A second opinion is somebody else's.");
        }

        OpinionAskedByMemberId = null;
        return Act(CaseEventKind.OpinionGiven, memberId, now);
    }

    private CaseEvent Act(CaseEventKind kind, Guid memberId, DateTime now, SignalLevel? level = null)
    {
        Look(memberId, now);
        if (ClaimedBy(now) == memberId)
        {
            Extend(memberId, now);
        }

        return Happen(kind, memberId, now, level);
    }

    private void Extend(Guid memberId, DateTime now)
    {
        Look(memberId, now);
        (ClaimedByMemberId, ClaimedUntil) = (memberId, now + ClaimLength);
    }

    private void RefuseOthers(Guid memberId, DateTime now)
    {
        if (ClaimedBy(now) is { } other && other != memberId)
        {
            throw Refusal.Conflict("Somebody else works on the case.");
        }
    }
}
