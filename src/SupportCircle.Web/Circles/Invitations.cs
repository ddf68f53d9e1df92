using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Circles;

/// <summary>A facilitator makes, sees and withdraws invitations.</summary>
internal sealed class Invitations(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, PublicUrl url, TimeProvider time)
{
    public Task<InvitationMade> MakeAsync(
        Guid circleId, InvitationRequest request, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var (circle, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
        var code = SpokenCode.Make();
        var now = time.Now();
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(),
            CircleId = circle.Id,
            CodeHash = SpokenCode.Hash(code)!,
            CreatedBySeatId = seat.Id,
            CreatedAt = now,
            ExpiresAt = now.AddHours(request.ExpiresInHours),
            UsesLeft = request.Uses,
        };
        db.Add(invitation);
        writes.Record(new AuditNote(AuditAction.InvitationMade, memberId) { CircleId = circleId, Id = invitation.Id });
        return new InvitationMade(invitation.Id, code, url.Of($"join#{code}"), invitation.UsesLeft, invitation.ExpiresAt);
    }, cancellation);

    public async Task<IReadOnlyList<InvitationSummary>> OpenAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await access.FacilitatorAsync(circleId, memberId, cancellation);
        var now = time.Now();
        return await db.Invitations
            .Where(i => i.CircleId == circleId && i.WithdrawnAt == null && i.UsesLeft > 0 && i.ExpiresAt > now)
            .OrderByDescending(i => i.CreatedAt)
            .Select(i => new InvitationSummary(i.Id, i.UsesLeft, i.CreatedAt, i.ExpiresAt)).ToListAsync(cancellation);
    }

    public Task WithdrawAsync(Guid circleId, Guid invitationId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            await access.FacilitatorAsync(circleId, memberId, cancellation);
            var invitation = await db.Invitations
                .FirstOrDefaultAsync(i => i.Id == invitationId && i.CircleId == circleId, cancellation) ?? throw Refusal.NotFound();
            invitation.WithdrawnAt ??= time.Now();
            writes.Record(new AuditNote(AuditAction.InvitationWithdrawn, memberId) { CircleId = circleId, Id = invitationId });
        }, cancellation);
}
