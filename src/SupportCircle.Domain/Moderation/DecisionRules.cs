using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Moderation;

/// <summary>What can be decided about a case, by whom, and what goes together.</summary>
public static class DecisionRules
{
    private static readonly DecisionKind[] OnMessages = [DecisionKind.Hide, DecisionKind.Restore, DecisionKind.AskToEdit];

    // From the least to the most: the greater has the lesser in it.
    private static readonly DecisionKind[] OnPeople = [DecisionKind.Mute, DecisionKind.Remove, DecisionKind.Suspend, DecisionKind.Ban];

    /// <summary>Whether it is to somebody's disadvantage: then it has a ground and reasons, and can be appealed.</summary>
    public static bool IsBurden(DecisionKind kind) => kind is not (DecisionKind.NoAction or DecisionKind.PassOn or DecisionKind.Restore);

    /// <summary>Whether only the organisation's administrators decide it.</summary>
    public static bool IsForAdministrators(DecisionKind kind) => kind is DecisionKind.Suspend or DecisionKind.Ban;

    /// <summary>Whether somebody who sees the case may decide the appeal: of what they might have decided, and have not.</summary>
    public static bool MayDecideAppeal(Decision decision, Guid memberId, bool isAdministrator) =>
        decision.DecidedByMemberId != memberId && decision.AboutMemberId != memberId && (isAdministrator || !IsForAdministrators(decision.Kind));

    /// <summary>What may be decided as things are now.</summary>
    public static IReadOnlyList<DecisionKind> Allowed(CaseStanding standing) =>
        [.. Enum.GetValues<DecisionKind>().Where(kind => IsAllowed(kind, standing))];

    /// <returns>The refusal, or null when they can be decided together.</returns>
    public static Refusal? Refuse(IReadOnlyCollection<DecisionKind> kinds) => kinds switch
    {
        { Count: 0 } => Refusal.Invalid("measures", "At least one is needed."),
        _ when kinds.Distinct().Count() != kinds.Count => Refusal.Invalid("measures", "Each of them once."),
        { Count: > 1 } when kinds.Any(kind => kind is DecisionKind.NoAction or DecisionKind.PassOn) =>
            Refusal.Invalid("measures", "Doing nothing, and passing it on, go with nothing else."),
        _ when kinds.Count(OnMessages.Contains) > 1 || kinds.Count(OnPeople.Contains) > 1 =>
            Refusal.Invalid("measures", "At most one of what is done to a message, and one of what is done to a person."),
        _ => null,
    };

    /// <returns>The refusal, or null when the length of time is one for that.</returns>
    public static Refusal? Refuse(DecisionKind kind, int? minutes) => (kind, minutes) switch
    {
        (DecisionKind.Mute, < CircleLimits.MinMuteMinutes or > CircleLimits.MaxMuteMinutes or null) =>
            Refusal.Invalid("minutes", $"{CircleLimits.MinMuteMinutes} to {CircleLimits.MaxMuteMinutes} are needed."),
        (DecisionKind.Suspend, < 1 or > ModerationLimits.MaxSuspendMinutes or null) =>
            Refusal.Invalid("minutes", $"1 to {ModerationLimits.MaxSuspendMinutes} are needed."),
        (not (DecisionKind.Mute or DecisionKind.Suspend), not null) => Refusal.Invalid("minutes", "It is not for a time."),
        _ => null,
    };

    private static bool IsAllowed(DecisionKind kind, CaseStanding standing) => kind switch
    {
        DecisionKind.NoAction or DecisionKind.PassOn => true,

        // Whoever has erased their account left neither words nor somebody to tell anything.
        _ when standing.MemberState == MemberState.Erased => false,
        DecisionKind.AskToEdit => standing is { IsNote: false, Message.IsReadable: true },
        DecisionKind.Hide => standing.Message is { IsReadable: true },
        DecisionKind.Restore => standing.Message is { IsGone: false, HiddenAt: not null },
        DecisionKind.Mute or DecisionKind.Remove =>
            standing.SeatState == SeatState.Active && (standing.SeatRole == SeatRole.Member || standing.IsAdministrator),
        DecisionKind.Suspend => standing is { IsAdministrator: true, MemberState: MemberState.Active },
        DecisionKind.Ban => standing is { IsAdministrator: true, MemberState: not MemberState.Banned },
        _ => true,
    };
}

/// <summary>What decides which decisions there are.</summary>
/// <param name="IsAdministrator">Whether an administrator decides; else a facilitator of the circle.</param>
/// <param name="Message">Also as a warm note stands; null when the case is about a person, or the message is not there.</param>
public readonly record struct CaseStanding(
    bool IsAdministrator, MessageStanding? Message, SeatState SeatState, SeatRole SeatRole, MemberState MemberState)
{
    /// <summary>Whether it is a warm note, which nobody edits.</summary>
    public bool IsNote { get; init; }
}
