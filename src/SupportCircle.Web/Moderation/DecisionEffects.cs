using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Circles;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Moderation;

/// <summary>
/// What a decision does, and how it is undone as far as that can be; inside a write transaction. What must be heard of it on
/// every node is gathered, and told once it is committed.
/// </summary>
internal sealed class DecisionEffects(
    SupportDbContext db,
    WriteTransaction writes,
    Hiding hiding,
    EndSeat seats,
    GiveSeatBack seatsBack,
    Revocations revocations,
    RoomNews news,
    TimeProvider time)
{
    /// <summary>Inside a transaction that has locked the case's circle, and all circles of the person for what is decided everywhere.</summary>
    public async Task ApplyAsync(
        Decision decision, CaseScene scene, int? minutes, CommittedEffects committed, CancellationToken cancellation)
    {
        var (circle, seat, member, _) = scene;
        switch (decision.Kind)
        {
            case DecisionKind.Hide when scene.Note is { } note:
                note.HiddenAt ??= decision.DecidedAt;
                Record(AuditAction.NoteHidden, decision);
                break;
            case DecisionKind.Restore when scene.Note is { } note:
                note.HiddenAt = null;
                Record(AuditAction.NoteRestored, decision);
                break;
            case DecisionKind.Hide:
                committed.Changes.Add(await hiding.HideAsync(circle, await SeatOfAsync(decision.DecidedByMemberId, circle, cancellation), decision.Sequence!.Value, cancellation));
                Record(AuditAction.MessageHidden, decision, decision.Sequence);
                break;
            case DecisionKind.Restore:
                await RestoreAsync(decision, circle, decision.DecidedByMemberId, committed, cancellation);
                break;
            case DecisionKind.Mute:
                seat.MutedUntil = decision.Until;
                committed.CircleIds.Add(circle.Id);
                if (scene.ThreadSeat is { } threadSeat)
                {
                    threadSeat.MutedUntil = decision.Until;
                    committed.CircleIds.Add(threadSeat.CircleId);
                }

                Record(AuditAction.SeatMuted, decision, minutes);
                break;
            case DecisionKind.Remove:
                committed.CircleIds.Add(circle.Id);
                committed.Revocations.AddRange(await seats.RemoveAsync(circle, seat, decision.DecidedAt, cancellation));
                Record(AuditAction.SeatRemoved, decision);
                break;
            case DecisionKind.Suspend:
                (member.State, member.SuspendedUntil) = (MemberState.Suspended, decision.Until);
                committed.Revocations.Add(EverythingOf(member));
                Record(AuditAction.MemberSuspended, decision, minutes);
                break;
            case DecisionKind.Ban:
                (member.State, member.SuspendedUntil) = (MemberState.Banned, null);
                committed.Revocations.Add(EverythingOf(member));
                Record(AuditAction.MemberBanned, decision);
                await EndSeatsAsync(decision, committed, cancellation);
                break;
        }
    }

    /// <summary>Whatever of it still stands: what somebody has decided since, or its author has done, stays.</summary>
    public async Task UndoAsync(
        Decision decision, CaseScene scene, Guid byMemberId, CommittedEffects committed, CancellationToken cancellation)
    {
        var (circle, seat, member, message) = scene;
        switch (decision.Kind)
        {
            case DecisionKind.Hide when scene.Note is { HiddenAt: not null } note:
                note.HiddenAt = null;
                writes.Record(new AuditNote(AuditAction.NoteRestored, byMemberId) { CircleId = circle.Id, MemberId = member.Id });
                break;
            case DecisionKind.Hide when message is { IsGone: false, HiddenAt: not null }:
                await RestoreAsync(decision, circle, byMemberId, committed, cancellation);
                break;
            case DecisionKind.Mute when seat.MutedUntil == decision.Until:
                seat.MutedUntil = null;
                committed.CircleIds.Add(circle.Id);
                if (scene.ThreadSeat is { } threadSeat && threadSeat.MutedUntil == decision.Until)
                {
                    threadSeat.MutedUntil = null;
                    committed.CircleIds.Add(threadSeat.CircleId);
                }

                writes.Record(new AuditNote(AuditAction.MuteEnded, byMemberId) { CircleId = circle.Id, MemberId = member.Id });
                break;
            case DecisionKind.Remove when IsEndedBy(decision, seat):
                committed.CircleIds.Add(circle.Id);
                await GiveBackAsync(circle, seat, byMemberId, cancellation);
                break;
            case DecisionKind.Suspend when member.State == MemberState.Suspended && member.SuspendedUntil == decision.Until:
                (member.State, member.SuspendedUntil) = (MemberState.Active, null);
                committed.Revocations.Add(EverythingOf(member));
                writes.Record(new AuditNote(AuditAction.SuspensionEnded, byMemberId) { MemberId = member.Id });
                break;
            case DecisionKind.Ban when member.State == MemberState.Banned:
                member.State = MemberState.Active;
                committed.Revocations.Add(EverythingOf(member));
                writes.Record(new AuditNote(AuditAction.BanEnded, byMemberId) { MemberId = member.Id });
                await GiveSeatsBackAsync(decision, byMemberId, committed, cancellation);
                break;
        }
    }

    /// <summary>Once it is committed.</summary>
    public void Tell(CommittedEffects committed)
    {
        foreach (var change in committed.Changes)
        {
            news.Committed(change);
        }

        if (committed.Revocations.Count > 0)
        {
            revocations.ApplyOwn(committed.Revocations);
        }

        foreach (var circleId in committed.CircleIds)
        {
            news.Changed(circleId);
        }
    }

    private async Task RestoreAsync(
        Decision decision, Circle circle, Guid byMemberId, CommittedEffects committed, CancellationToken cancellation)
    {
        var seatId = await SeatOfAsync(byMemberId, circle, cancellation);
        committed.Changes.Add(await hiding.RestoreAsync(circle, seatId, decision.Sequence!.Value, cancellation));
        writes.Record(new AuditNote(AuditAction.MessageRestored, byMemberId) { CircleId = circle.Id, Number = decision.Sequence.Value });
    }

    private async Task EndSeatsAsync(Decision decision, CommittedEffects committed, CancellationToken cancellation)
    {
        var held = await (
            from seat in db.Seats
            where seat.MemberId == decision.AboutMemberId && seat.State == SeatState.Active
            join circle in db.Circles on seat.CircleId equals circle.Id
            select new { seat, circle }).ToListAsync(cancellation);
        foreach (var row in held)
        {
            committed.CircleIds.Add(row.circle.Id);
            committed.Revocations.AddRange(await seats.RemoveAsync(row.circle, row.seat, decision.DecidedAt, cancellation));
        }

        var asked = await db.Seats
            .Where(s => s.MemberId == decision.AboutMemberId && (s.State == SeatState.Requested || s.State == SeatState.Waiting))
            .ToListAsync(cancellation);
        var askedIds = asked.ConvertAll(seat => seat.Id);
        asked.ForEach(seat => seat.State = SeatState.Declined);
        await db.SeatRequests.Where(request => askedIds.Contains(request.SeatId)).ExecuteDeleteAsync(cancellation);
    }

    private async Task GiveSeatsBackAsync(Decision decision, Guid byMemberId, CommittedEffects committed, CancellationToken cancellation)
    {
        var ended = await (
            from seat in db.Seats
            where seat.MemberId == decision.AboutMemberId && seat.State == SeatState.Removed && seat.EndedAt == decision.DecidedAt
            join circle in db.Circles on seat.CircleId equals circle.Id
            where circle.MetInCircleId == null
            select new { seat, circle }).ToListAsync(cancellation);
        foreach (var row in ended)
        {
            committed.CircleIds.Add(row.circle.Id);
            await GiveBackAsync(row.circle, row.seat, byMemberId, cancellation);
        }
    }

    private Task GiveBackAsync(Circle circle, Seat seat, Guid byMemberId, CancellationToken cancellation)
    {
        writes.Record(new AuditNote(AuditAction.SeatGivenBack, byMemberId) { CircleId = circle.Id, MemberId = seat.MemberId });
        return seatsBack.RunAsync(circle, seat, cancellation);
    }

    private static bool IsEndedBy(Decision decision, Seat seat) =>
        seat.State == SeatState.Removed && seat.EndedAt == decision.DecidedAt;

    private async Task<Guid?> SeatOfAsync(Guid memberId, Circle circle, CancellationToken cancellation) => await db.Seats
        .Where(s => s.CircleId == circle.Id && s.MemberId == memberId).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancellation);

    private Revocation EverythingOf(Member member)
    {
        var revocation = Revocation.OfMember(member.Id, time.Now());
        db.Add(revocation);
        return revocation;
    }

    private void Record(AuditAction action, Decision decision, long? number = null)
    {
        var note = new AuditNote(action, decision.DecidedByMemberId) { CircleId = decision.CircleId, MemberId = decision.AboutMemberId };
        writes.Record(number is { } known ? note with { Number = known } : note);
    }
}

/// <summary>What is to be heard of a decision once it is committed.</summary>
internal sealed record CommittedEffects
{
    /// <summary>Circles where something is different that all who hold a seat see: never because of a decision alone.</summary>
    public HashSet<Guid> CircleIds { get; } = [];

    public List<CommittedChange> Changes { get; } = [];

    public List<Revocation> Revocations { get; } = [];
}
