using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration.Team;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Circles;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Administration.Team;

/// <summary>
/// What somebody of the team is from now on. Nobody gives themself a role; an installation keeps an administrator, and a circle
/// its facilitator. Whoever is no facilitator any more sits on in their circles, as a member.
/// </summary>
internal sealed class ChangeRoles(
    SupportDbContext db,
    WriteTransaction writes,
    Roles roles,
    LastAdministrator administrators,
    EndSeat seats,
    Revocations revocations,
    RoomNews news,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c> for whoever is not of the team; <c>not_allowed</c> for a role of one's own, and
    /// when one is no administrator any more; <c>conflict</c> for the last administrator and the only facilitator of a circle.</exception>
    public async Task RunAsync(Guid memberId, RolesRequest request, Guid actorId, CancellationToken cancellation)
    {
        var (circleIds, revocation) = await writes.RunAsync(() => ChangeAsync(memberId, request, actorId, cancellation), cancellation);
        if (revocation is not null)
        {
            revocations.ApplyOwn([revocation]);
        }

        foreach (var circleId in circleIds)
        {
            news.Changed(circleId);
        }
    }

    private async Task<(IReadOnlyList<Guid> CircleIds, Revocation? Revocation)> ChangeAsync(
        Guid memberId, RolesRequest request, Guid actorId, CancellationToken cancellation)
    {
        var accountIds = await db.Members.Where(m => new[] { memberId, actorId }.Contains(m.Id))
            .ToDictionaryAsync(m => m.Id, m => m.AccountId, cancellation);
        if (!accountIds.TryGetValue(memberId, out var accountId))
        {
            throw Refusal.NotFound();
        }

        // With all administrators, so that two who take each other's role are one after the other.
        await administrators.LockAsync(accountIds[actorId], cancellation);
        await writes.LockAccountAsync(accountId, cancellation);
        if (!await roles.HasAsync(accountIds[actorId], OrganisationRoles.Administrator, cancellation))
        {
            throw Refusal.NotAllowed("Only administrators decide who has a role.");
        }

        var wasFacilitator = await roles.HasAsync(accountId, OrganisationRoles.Facilitator, cancellation);
        var wasAdministrator = await roles.HasAsync(accountId, OrganisationRoles.Administrator, cancellation);
        if (!wasFacilitator && !wasAdministrator)
        {
            throw Refusal.NotFound();
        }

        if (memberId == actorId && ((request.Facilitator && !wasFacilitator) || (request.Administrator && !wasAdministrator)))
        {
            throw Refusal.NotAllowed("Nobody gives themself a role.");
        }

        if (wasAdministrator && !request.Administrator)
        {
            await administrators.RefuseAsync(accountId, cancellation);
        }

        IReadOnlyList<Guid> circleIds = wasFacilitator && !request.Facilitator ? await StepBackAsync(memberId, actorId, cancellation) : [];
        await SetAsync(OrganisationRoles.Facilitator, wasFacilitator, request.Facilitator);
        await SetAsync(OrganisationRoles.Administrator, wasAdministrator, request.Administrator);

        // What they have open is opened again, with what they are from now on.
        var hasLost = (wasFacilitator && !request.Facilitator) || (wasAdministrator && !request.Administrator);
        var revocation = hasLost ? db.Add(Revocation.OfMember(memberId, time.Now())).Entity : null;
        return (circleIds, revocation);

        Task SetAsync(string role, bool had, bool has) => (had, has) switch
        {
            (false, true) => roles.GiveAsync(accountId, memberId, role, actorId, cancellation),
            (true, false) => roles.TakeAsync(accountId, memberId, role, actorId, cancellation),
            _ => Task.CompletedTask,
        };
    }

    private async Task<IReadOnlyList<Guid>> StepBackAsync(Guid memberId, Guid actorId, CancellationToken cancellation)
    {
        var held = db.Seats.Where(s => s.MemberId == memberId && s.Role == SeatRole.Facilitator && s.State == SeatState.Active);
        await writes.LockCirclesAsync(await held.Select(s => s.CircleId).ToListAsync(cancellation), cancellation);
        var own = await held.ToListAsync(cancellation);
        foreach (var seat in own)
        {
            await seats.RefuseAloneInChargeAsync(seat, cancellation);
            seat.Role = SeatRole.Member;
            writes.Record(new AuditNote(AuditAction.FacilitatorSteppedBack, actorId) { CircleId = seat.CircleId, MemberId = memberId });
        }

        return own.ConvertAll(seat => seat.CircleId);
    }
}
