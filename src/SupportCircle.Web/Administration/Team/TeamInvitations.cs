using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Administration.Team;
using SupportCircle.Data;
using SupportCircle.Data.Accounts;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Administration.Team;

/// <summary>
/// How somebody becomes a facilitator: an administrator makes a code, and whoever uses it says yes to it. So nobody is named
/// who does not want it, and no administrator has to ask for somebody by an address.
/// </summary>
internal sealed class TeamInvitations(
    SupportDbContext db, WriteTransaction writes, Roles roles, Sessions sessions, PublicUrl url, TimeProvider time)
{
    public Task<TeamInvitationMade> MakeAsync(Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        var now = time.Now();
        await db.TeamInvitations.Where(i => i.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
        var code = SpokenCode.Make();
        var invitation = new TeamInvitation
        {
            Id = Guid.CreateVersion7(),
            CodeHash = SpokenCode.Hash(code)!,
            MadeByMemberId = memberId,
            CreatedAt = now,
            ExpiresAt = now.AddDays(TeamInvitation.Days),
        };
        db.Add(invitation);
        writes.Record(new AuditNote(AuditAction.TeamInvitationMade, memberId) { Id = invitation.Id });
        return new TeamInvitationMade(invitation.Id, code, url.Of($"join#{code}"), invitation.ExpiresAt);
    }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, also when it was used meanwhile.</exception>
    public Task WithdrawAsync(Guid invitationId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        if (await db.TeamInvitations.Where(i => i.Id == invitationId).ExecuteDeleteAsync(cancellation) == 0)
        {
            throw Refusal.NotFound();
        }

        writes.Record(new AuditNote(AuditAction.TeamInvitationWithdrawn, memberId) { Id = invitationId });
    }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c> for a code that opens nothing, whatever the reason.</exception>
    public async Task<TeamInvitationPreview> PreviewAsync(TeamCodeRequest request, Guid accountId, CancellationToken cancellation)
    {
        var invitation = await FindAsync(request.Code, cancellation);
        return new TeamInvitationPreview(invitation.ExpiresAt, await roles.HasAsync(accountId, OrganisationRoles.Facilitator, cancellation));
    }

    /// <summary>The code is used up by the first who takes it; a facilitator uses none up.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, as before.</exception>
    public async Task AcceptAsync(TeamCodeRequest request, HttpContext context)
    {
        var (accountId, memberId) = (context.User.AccountId(), context.User.MemberId());
        await writes.RunAsync(async () =>
        {
            await writes.LockAccountAsync(accountId, context.RequestAborted);
            var invitation = await FindAsync(request.Code, context.RequestAborted);
            if (await roles.HasAsync(accountId, OrganisationRoles.Facilitator, context.RequestAborted))
            {
                return;
            }

            // Of two who use it at once, the second finds nothing to delete.
            if (await db.TeamInvitations.Where(i => i.Id == invitation.Id).ExecuteDeleteAsync(context.RequestAborted) == 0)
            {
                throw Refusal.NotFound();
            }

            await roles.GiveAsync(accountId, memberId, OrganisationRoles.Facilitator, invitation.MadeByMemberId, context.RequestAborted);
        }, context.RequestAborted);
        sessions.Forget(context.User.SessionId());
    }

    // It is worth what its maker is now.
    private async Task<TeamInvitation> FindAsync(string code, CancellationToken cancellation)
    {
        var hash = SpokenCode.Hash(code) ?? throw Refusal.NotFound();
        var now = time.Now();
        var administrators = db.AdministratorMembers().Where(m => m.State == MemberState.Active);
        return await db.TeamInvitations.AsNoTracking()
            .Where(i => i.CodeHash == hash && i.ExpiresAt > now && administrators.Any(m => m.Id == i.MadeByMemberId))
            .FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
    }
}
