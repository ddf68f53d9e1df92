using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Takes a seat by a code. A wrong, used, expired or withdrawn one answers as one that never was; so does any code to
/// somebody who was removed from that circle.
/// </summary>
internal sealed class AcceptInvitation(SupportDbContext db, WriteTransaction writes, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> when the circle is full or the name is taken.</exception>
    public Task<SeatTaken> RunAsync(InvitationAcceptanceRequest request, Guid memberId, CancellationToken cancellation)
    {
        var name = request.DisplayName is { Length: > 0 } chosen ? PersonName.Clean(chosen, "displayName") : null;
        return writes.RunAsync(async () =>
        {
            var hash = HashOf(request.Code);
            var circleId = await db.Invitations.Where(i => i.CodeHash == hash).Select(i => i.CircleId).FirstOrDefaultAsync(cancellation);
            await writes.LockCircleAsync(circleId, cancellation);
            var invitation = await FindAsync(hash, cancellation);
            var circle = await db.Circles.FirstAsync(c => c.Id == invitation.CircleId, cancellation);
            var seat = await db.Seats.FirstOrDefaultAsync(s => s.CircleId == circle.Id && s.MemberId == memberId, cancellation);
            if (seat is { State: SeatState.Removed })
            {
                throw Refusal.NotFound();
            }

            if (seat is not { State: SeatState.Active })
            {
                await RefuseFullAsync(circle, cancellation);
                seat = await SitDownAsync(circle, seat, memberId, name, cancellation);
                invitation.UsesLeft--;
            }

            return new SeatTaken(circle.Id, seat.Id, circle.AgreementsVersion);
        }, cancellation);
    }

    /// <summary>What somebody with a code may know before taking it.</summary>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task<InvitationPreview> PreviewAsync(InvitationCodeRequest request, Guid memberId, CancellationToken cancellation)
    {
        var invitation = await FindAsync(HashOf(request.Code), cancellation);
        return await (
            from circle in db.Circles
            where circle.Id == invitation.CircleId
                && !db.Seats.Any(s => s.CircleId == circle.Id && s.MemberId == memberId && s.State == SeatState.Removed)
            join theme in db.Themes on circle.ThemeId equals theme.Id
            select new InvitationPreview(
                circle.Name,
                new ThemeSummary(theme.Id, theme.Name, theme.Key),
                circle.Description,
                db.Seats.Count(s => s.CircleId == circle.Id && s.State == SeatState.Active) >= circle.SeatCount))
            .FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
    }

    private static byte[] HashOf(string code) => InvitationCode.Hash(code) ?? throw Refusal.NotFound();

    private async Task<Invitation> FindAsync(byte[] hash, CancellationToken cancellation)
    {
        var invitation = await db.Invitations.FirstOrDefaultAsync(i => i.CodeHash == hash, cancellation);
        return invitation?.IsOpen(time.Now()) == true && await IsHeldAsync(invitation, cancellation)
            ? invitation
            : throw Refusal.NotFound();
    }

    // An invitation is worth what its maker's seat is: nobody comes into a circle that its facilitator has left.
    private Task<bool> IsHeldAsync(Invitation invitation, CancellationToken cancellation) => db.Seats.AnyAsync(
        s => s.Id == invitation.CreatedBySeatId && s.State == SeatState.Active && s.Role == SeatRole.Facilitator, cancellation);

    private async Task RefuseFullAsync(Circle circle, CancellationToken cancellation)
    {
        if (await db.Seats.CountAsync(s => s.CircleId == circle.Id && s.State == SeatState.Active, cancellation) >= circle.SeatCount)
        {
            throw Refusal.Conflict("Every seat is taken.");
        }
    }

    // Somebody who left comes back to the same seat: their words are theirs again. The agreements are accepted anew.
    private async Task<Seat> SitDownAsync(Circle circle, Seat? left, Guid memberId, string? chosen, CancellationToken cancellation)
    {
        var name = chosen ?? left?.Name
            ?? await db.Members.Where(m => m.Id == memberId).Select(m => m.DisplayName).FirstAsync(cancellation);
        var now = time.Now();
        var seat = left ?? new Seat
        {
            Id = Guid.CreateVersion7(),
            CircleId = circle.Id,
            MemberId = memberId,
            Name = name,
            NameKey = string.Empty,
            JoinedAt = now,
        };
        await SeatNames.SetAsync(db, seat, name, cancellation);
        seat.State = SeatState.Active;
        seat.Role = SeatRole.Member;
        seat.AcceptedVersion = null;
        seat.JoinedAt = now;
        seat.EndedAt = null;
        seat.ReadUpTo = circle.LastSequence;
        if (left is null)
        {
            db.Add(seat);
        }

        return seat;
    }
}
