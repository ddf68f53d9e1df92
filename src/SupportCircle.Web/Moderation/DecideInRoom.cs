using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Alerts;
using SupportCircle.Web.Notifications;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// What a facilitator does in the room itself: it takes effect at once, whoever works on its case, and is a decision as any other, with
/// its statement of reasons and its record, in one transaction.
/// </summary>
internal sealed class DecideInRoom(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    SubjectCases cases,
    Hiding hiding,
    TakeDecision decisions,
    DecisionCopies copies,
    DecisionEffects effects,
    NewsMails mails,
    CaseAlerts alerts,
    CaseNews news,
    TimeProvider time)
{
    /// <param name="statement">Null when it is not to anybody's disadvantage.</param>
    /// <exception cref="Refusal"><c>not_found</c>, also when its author deleted it, and for showing what is not hidden;
    /// <c>conflict</c> for hiding what is; <c>not_allowed</c> for one's own, and without the right.</exception>
    public Task AboutMessageAsync(
        Guid circleId, long sequence, DecisionKind kind, Statement? statement, Guid memberId, CancellationToken cancellation) =>
        RunAsync(circleId, memberId, new Measure { Kind = kind }, statement, async facilitator =>
        {
            var message = await hiding.StandingAsync(circleId, sequence, cancellation);
            var change = kind == DecisionKind.Hide ? ChangeKind.Hidden : ChangeKind.Restored;
            if (PostingRules.RefuseTarget(facilitator.Seat.Id, change, message) is { } refusal)
            {
                throw refusal;
            }

            var author = await access.AuthorAsync(circleId, message!.Value.AuthorSeatId, cancellation);
            return new Subject(sequence, author.Seat);
        }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>; <c>not_allowed</c> for facilitators' seats, and without the right.</exception>
    public Task AboutSeatAsync(
        Guid circleId, Guid seatId, Measure measure, Statement statement, Guid memberId, CancellationToken cancellation) =>
        RunAsync(circleId, memberId, measure, statement, async facilitator =>
            new Subject(Sequence: null, await access.OtherSeatAsync(facilitator, seatId, cancellation)), cancellation);

    private async Task RunAsync(
        Guid circleId,
        Guid memberId,
        Measure measure,
        Statement? statement,
        Func<HeldSeat, Task<Subject>> find,
        CancellationToken cancellation)
    {
        // Owns a key, which is made outside the transaction: the same one however often the work runs.
        var id = Guid.CreateVersion7();
        var (one, committed) = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var facilitator = await access.FacilitatorAsync(circleId, memberId, cancellation);
            var subject = await find(facilitator);
            if (subject.About.Id == facilitator.Seat.Id)
            {
                throw Refusal.NotAllowed("Nobody decides about themself.");
            }

            return await DecideAsync(id, facilitator, subject, measure, statement, cancellation);
        }, cancellation);
        mails.Send();
        effects.Tell(committed);
        await news.TellAsync(one);
    }

    private async Task<(ModerationCase Case, CommittedEffects Committed)> DecideAsync(
        Guid id, HeldSeat facilitator, Subject subject, Measure measure, Statement? statement, CancellationToken cancellation)
    {
        var (sequence, about) = subject;
        var memberId = facilitator.Seat.MemberId;
        var one = await cases.OfAsync(sequence, about, cancellation);
        var scene = await CaseScene.OfAsync(db, hiding, one, cancellation);

        // In the room they are a facilitator, also when they are more than that elsewhere.
        scene.Refuse(new DeskSeat(memberId, IsAdministrator: false, [one.CircleId]), [measure.Kind]);
        var now = time.Now();
        db.Add(one.DoInRoom(memberId, about.Role == SeatRole.Facilitator, now));
        await alerts.FollowAsync(one, cancellation);
        var committed = new CommittedEffects();
        var deciding = new Deciding(one, scene, statement, memberId, now, committed);
        if (statement is null)
        {
            await decisions.RunAsync(deciding, measure, await copies.NewestAsync(one, cancellation), cancellation);
            return (one, committed);
        }

        await mails.AddAboutDecisionsAsync([one.AboutMemberId], cancellation);
        var copy = await copies.MakeAsync(id, facilitator, sequence, about, cancellation);
        await decisions.RunAsync(deciding, measure, copy, cancellation);
        return (one, committed);
    }

    /// <param name="Sequence">Of the message; null when it is about the person.</param>
    private sealed record Subject(long? Sequence, Seat About);
}
