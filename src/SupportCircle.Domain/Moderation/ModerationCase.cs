using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Moderation;

/// <summary>
/// What those work on who keep a circle safe: all that was reported about one subject, and what the rules found in it.
/// Everything that happens to it is a version of it, so that nobody decides on what they have not seen.
/// </summary>
public sealed partial class ModerationCase
{
    /// <summary>How long somebody has a case to themself after they last did something with it.</summary>
    public static readonly TimeSpan ClaimLength = TimeSpan.FromMinutes(15);

    public required Guid Id { get; init; }

    public required Guid CircleId { get; init; }

    public required ReportSubjectKind Kind { get; init; }

    /// <summary>See <see cref="CaseSubject"/>; unique with circle and kind.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Of the message; null when it is about something else.</summary>
    public long? Sequence { get; init; }

    /// <summary>The seat in the thread whose holder's doing there it is about; null when it is about something else.</summary>
    public Guid? ThreadSeatId => Kind == ReportSubjectKind.Thread ? Guid.Parse(SubjectId) : null;

    /// <summary>Of the warm note; null when it is about something else.</summary>
    public Guid? NoteId => Kind == ReportSubjectKind.Note ? Guid.Parse(SubjectId) : null;

    /// <summary>Who is reported, or wrote what is.</summary>
    public required Guid AboutSeatId { get; init; }

    /// <summary>The same as a member: they never see it, whatever else they may.</summary>
    public required Guid AboutMemberId { get; init; }

    /// <summary>Whether that was a facilitator when it was last reported.</summary>
    public bool IsAboutFacilitator { get; private set; }

    public CaseSeverity Severity { get; private set; }

    /// <summary>Of the gravest report since it was opened; without a meaning while there is none.</summary>
    public ReportCategory Category { get; private set; }

    /// <summary>How many people have reported it since it was opened.</summary>
    public int Reports { get; private set; }

    /// <summary>How often the rules have pointed to it since it was opened.</summary>
    public int Signals { get; private set; }

    /// <summary>The highest of the signal rules since it was opened; null when they have found nothing.</summary>
    public SignalLevel? SignalLevel { get; private set; }

    /// <summary>What somebody who has looked takes it for, since it was opened; null until then.</summary>
    public SignalLevel? SetLevel { get; private set; }

    /// <summary>How many things have happened to it.</summary>
    public int Version { get; private set; }

    /// <summary>When it was opened, or opened again; when it was made, while it never was.</summary>
    public DateTime OpenedAt { get; private set; }

    public DateTime ReportedAt { get; private set; }

    /// <summary>When somebody first looked after it since it was opened; null until then.</summary>
    public DateTime? LookedAt { get; private set; }

    /// <summary>Who that was; null until then, and for what was looked at before this was kept.</summary>
    public Guid? LookedByMemberId { get; private set; }

    /// <summary>Null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    public Guid? ClaimedByMemberId { get; private set; }

    public DateTime? ClaimedUntil { get; private set; }

    /// <summary>Who wants a second opinion; null when nobody does, or somebody has given it.</summary>
    public Guid? OpinionAskedByMemberId { get; private set; }

    /// <summary>Since when its evidence does not expire; null when it does.</summary>
    public DateTime? EvidenceHeldAt { get; private set; }

    /// <summary>Whether it needs somebody now: it is open, and urgent.</summary>
    public bool IsAlarming => ClosedAt is null && Severity == CaseSeverity.Urgent;

    /// <summary>Who works on it now; null when nobody does, or their time is over.</summary>
    public Guid? ClaimedBy(DateTime now) => ClaimedUntil > now ? ClaimedByMemberId : null;

    /// <summary>Somebody has reported it, who had no open report of the same.</summary>
    public CaseEvent Report(ReportCategory category, bool isAboutFacilitator, DateTime now)
    {
        var kind = Open(CaseEventKind.Reported, now);
        if (Reports == 0 || Gravity.Of(category) > Gravity.Of(Category))
        {
            Category = category;
        }

        Reports++;
        (ReportedAt, IsAboutFacilitator) = (now, isAboutFacilitator);
        Severity = Gravity.Of(this);
        return Happen(kind, actorId: null, now);
    }

    /// <summary>The rules have found something in it.</summary>
    /// <param name="level">Of the signal rules; null when it is a watched phrase.</param>
    public CaseEvent Signal(SignalLevel? level, bool isAboutFacilitator, DateTime now)
    {
        var kind = Open(CaseEventKind.Signalled, now);
        Signals++;
        if (level is not null && !(SignalLevel >= level))
        {
            SignalLevel = level;
        }

        if (SetLevel < level)
        {
            // Somebody has looked at less than this.
            SetLevel = null;
        }

        (ReportedAt, IsAboutFacilitator) = (now, isAboutFacilitator);
        Severity = Gravity.Of(this);
        return Happen(kind, actorId: null, now);
    }

    /// <summary>Something was decided: it is closed, whatever was open.</summary>
    /// <exception cref="Refusal"><c>conflict</c> when somebody else works on it.</exception>
    public CaseEvent Decide(Guid memberId, DateTime now)
    {
        RefuseOthers(memberId, now);
        Look(memberId, now);
        ClosedAt ??= now;
        (ClaimedByMemberId, ClaimedUntil, OpinionAskedByMemberId) = (null, null, null);
        return Happen(CaseEventKind.Decided, memberId, now);
    }

    /// <summary>
    /// A facilitator has done something about it in the room, at once, whoever works on it. What is open stays open: nobody has answered
    /// yet what was reported. What is new is closed from the beginning, and was never open.
    /// </summary>
    public CaseEvent DoInRoom(Guid memberId, bool isAboutFacilitator, DateTime now)
    {
        if (Version == 0)
        {
            (OpenedAt, ReportedAt, ClosedAt) = (now, now, now);
            (Category, IsAboutFacilitator) = (ReportCategory.SomethingElse, isAboutFacilitator);
        }

        if (ClaimedBy(now) == memberId)
        {
            Extend(memberId, now);
        }

        return Happen(CaseEventKind.DoneInRoom, memberId, now);
    }

    public CaseEvent Appeal(DateTime now) => Happen(CaseEventKind.Appealed, actorId: null, now);

    public CaseEvent DecideAppeal(AppealOutcome outcome, Guid memberId, DateTime now) => Happen(
        outcome == AppealOutcome.Upheld ? CaseEventKind.AppealUpheld : CaseEventKind.AppealOverturned, memberId, now);

    /// <returns>Null when it was so already.</returns>
    public CaseEvent? HoldEvidence(bool holds, Guid memberId, DateTime now)
    {
        if (holds == EvidenceHeldAt is not null)
        {
            return null;
        }

        EvidenceHeldAt = holds ? now : null;
        return Happen(holds ? CaseEventKind.EvidenceHeld : CaseEventKind.EvidenceReleased, memberId, now);
    }

    /// <summary>Somebody has read what is in it.</summary>
    public void Look(Guid memberId, DateTime now)
    {
        if (LookedAt is null)
        {
            (LookedAt, LookedByMemberId) = (now, memberId);
        }
    }

    // What kind of happening it is: the given one when the case was open already.
    private CaseEventKind Open(CaseEventKind kind, DateTime now)
    {
        if (Version > 0 && ClosedAt is null)
        {
            return kind;
        }

        (OpenedAt, ClosedAt, LookedAt, LookedByMemberId) = (now, null, null, null);
        (Reports, Signals, Category) = (0, 0, ReportCategory.SomethingElse);
        (SignalLevel, SetLevel) = (null, null);
        return Version == 0 ? CaseEventKind.Opened : CaseEventKind.Reopened;
    }

    private CaseEvent Happen(CaseEventKind kind, Guid? actorId, DateTime now, SignalLevel? level = null) =>
        new() { CaseId = Id, Version = ++Version, Kind = kind, ActorMemberId = actorId, At = now, Level = level };
}
