using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration.Team;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Administration.Team;

/// <summary>Who looks after what; by names, as circles are known outside of them, and never who sits in one as a member.</summary>
internal sealed class ReadTeam(SupportDbContext db, TimeProvider time)
{
    public async Task<TeamDetails> RunAsync(CancellationToken cancellation)
    {
        var given = await (
            from role in db.Roles
            where role.Name == OrganisationRoles.Facilitator || role.Name == OrganisationRoles.Administrator
            join one in db.UserRoles on role.Id equals one.RoleId
            join member in db.Members on one.UserId equals member.AccountId
            select new { member.Id, member.DisplayName, member.State, Role = role.Name }).ToListAsync(cancellation);
        var people = given.GroupBy(row => row.Id).Select(rows => new TeamMember(
            rows.Key,
            rows.First().DisplayName,
            rows.Any(row => string.Equals(row.Role, OrganisationRoles.Facilitator, StringComparison.Ordinal)),
            rows.Any(row => string.Equals(row.Role, OrganisationRoles.Administrator, StringComparison.Ordinal)),
            rows.First().State != MemberState.Active));
        return new TeamDetails(
            [.. people.OrderBy(person => person.Name, StringComparer.InvariantCultureIgnoreCase)],
            await CirclesAsync(given.Select(row => row.Id), cancellation),
            await InvitationsAsync(cancellation));
    }

    private async Task<IReadOnlyList<TeamCircle>> CirclesAsync(IEnumerable<Guid> people, CancellationToken cancellation)
    {
        // Of every kind, by the index of the directory.
        var all = Enum.GetValues<CircleVisibility>();
        var circles = await db.Circles.Where(c => all.Contains(c.Visibility) && c.MetInCircleId == null).Select(c => new { c.Id, c.Name }).ToListAsync(cancellation);
        var held = (await db.Seats
            .Where(s => people.Contains(s.MemberId) && s.Role == SeatRole.Facilitator && s.State == SeatState.Active)
            .Select(s => new { s.CircleId, s.MemberId }).ToListAsync(cancellation)).ToLookup(s => s.CircleId, s => s.MemberId);
        return
        [
            .. circles.OrderBy(circle => circle.Name, StringComparer.InvariantCultureIgnoreCase)
                .Select(circle => new TeamCircle(circle.Id, circle.Name, [.. held[circle.Id]])),
        ];
    }

    private async Task<IReadOnlyList<TeamInvitationSummary>> InvitationsAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        return await (
            from invitation in db.TeamInvitations
            where invitation.ExpiresAt > now
            join member in db.Members on invitation.MadeByMemberId equals member.Id
            orderby invitation.CreatedAt descending
            select new TeamInvitationSummary(invitation.Id, member.DisplayName, invitation.CreatedAt, invitation.ExpiresAt))
            .ToListAsync(cancellation);
    }
}
