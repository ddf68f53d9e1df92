using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Administration.Team;

/// <summary>Gives roles of the organisation and takes them, on record; inside a write transaction that has locked the account.</summary>
internal sealed class Roles(SupportDbContext db, WriteTransaction writes)
{
    public Task<bool> HasAsync(Guid accountId, string role, CancellationToken cancellation) =>
        Given(accountId, role).AnyAsync(cancellation);

    public async Task GiveAsync(Guid accountId, Guid memberId, string role, Guid actorId, CancellationToken cancellation)
    {
        var roleId = await db.Roles.Where(r => r.Name == role).Select(r => r.Id).FirstAsync(cancellation);
        db.Add(new IdentityUserRole<Guid> { UserId = accountId, RoleId = roleId });
        writes.Record(new AuditNote(AuditAction.RoleGiven, actorId) { MemberId = memberId, Subject = role });
    }

    public async Task TakeAsync(Guid accountId, Guid memberId, string role, Guid actorId, CancellationToken cancellation)
    {
        await Given(accountId, role).ExecuteDeleteAsync(cancellation);
        writes.Record(new AuditNote(AuditAction.RoleTaken, actorId) { MemberId = memberId, Subject = role });
    }

    private IQueryable<IdentityUserRole<Guid>> Given(Guid accountId, string role) => db.UserRoles.Where(given =>
        given.UserId == accountId && db.Roles.Any(r => r.Id == given.RoleId && r.Name == role));
}
