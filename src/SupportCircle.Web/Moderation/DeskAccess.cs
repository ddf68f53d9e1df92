using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Moderation;

/// <summary>The only way to cases: what somebody looks after, asked with each call. Nobody ever sees a case about themself.</summary>
internal sealed class DeskAccess(SupportDbContext db)
{
    /// <exception cref="Refusal"><c>not_allowed</c> for whoever holds no circle and is no administrator.</exception>
    public async Task<DeskSeat> OfAsync(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var memberId = user.MemberId();
        var circleIds = await db.Seats
            .Where(s => s.MemberId == memberId && s.Role == SeatRole.Facilitator && s.State == SeatState.Active)
            .Select(s => s.CircleId).ToListAsync(cancellation);
        var isAdministrator = user.IsInRole(OrganisationRoles.Administrator);
        return isAdministrator || circleIds.Count > 0
            ? new DeskSeat(memberId, isAdministrator, circleIds)
            : throw Refusal.NotAllowed("Only those who look after circles may do that.");
    }

    /// <summary>The cases that somebody may see.</summary>
    public IQueryable<ModerationCase> Cases(DeskSeat desk)
    {
        var others = db.Cases.Where(c => c.AboutMemberId != desk.MemberId);
        return desk.IsAdministrator ? others : others.Where(c => desk.CircleIds.Contains(c.CircleId));
    }

    /// <summary>Whether somebody looks after a circle that there is.</summary>
    public async Task<bool> LooksAfterAsync(DeskSeat desk, Guid circleId, CancellationToken cancellation) => desk.IsAdministrator
        ? await db.Circles.AnyAsync(c => c.Id == circleId, cancellation)
        : desk.CircleIds.Contains(circleId);

    /// <summary>How many of them are open, by circle; without those circles where none is.</summary>
    public async Task<IReadOnlyDictionary<Guid, OpenCount>> OpenAsync(DeskSeat desk, DateTime now, CancellationToken cancellation) => await (
        from one in Cases(desk)
        where one.ClosedAt == null
        group one by one.CircleId into circle
        select new { circle.Key, Open = circle.Count(), Claimed = circle.Count(one => one.ClaimedUntil > now) })
        .ToDictionaryAsync(circle => circle.Key, circle => new OpenCount(circle.Open, circle.Open - circle.Claimed), cancellation);

    /// <summary>The times that those cases were open, and are over.</summary>
    public IQueryable<CaseSpell> Spells(DeskSeat desk)
    {
        var others = db.CaseSpells.Where(s => s.AboutMemberId != desk.MemberId);
        return desk.IsAdministrator ? others : others.Where(s => desk.CircleIds.Contains(s.CircleId));
    }
}

/// <summary>What somebody looks after.</summary>
/// <param name="CircleIds">The circles that they hold.</param>
internal sealed record DeskSeat(Guid MemberId, bool IsAdministrator, IReadOnlyList<Guid> CircleIds);

/// <param name="Unclaimed">How many of them nobody works on.</param>
internal readonly record struct OpenCount(int Open, int Unclaimed);
