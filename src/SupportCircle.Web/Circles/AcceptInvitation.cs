using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Takes a seat by a code. A wrong, used, expired or withdrawn one answers as one that never was; so does any code to
/// somebody who was removed from that circle.
/// </summary>
internal sealed class AcceptInvitation(SupportDbContext db, WriteTransaction writes, WaitingList waiting, RoomNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> when the name is taken, or when the circle is full and one
    /// would rather not wait.</exception>
    public async Task<SeatTaken> RunAsync(InvitationAcceptanceRequest request, Guid memberId, CancellationToken cancellation)
    {
        var name = request.DisplayName is { Length: > 0 } chosen ? PersonName.Clean(chosen, "displayName") : null;
        var taken = await writes.RunAsync(async () =>
        {
            var hash = HashOf(request.Code);
            var circleId = await db.Invitations.Where(i => i.CodeHash == hash).Select(i => i.CircleId).FirstOrDefaultAsync(cancellation);
            await writes.LockCircleAsync(circleId, cancellation);
            var invitation = await FindAsync(hash, cancellation);
            var circle = await db.Circles.FirstAsync(c => c.Id == invitation.CircleId, cancellation);
            var seat = await db.Seats.FirstOrDefaultAsync(s => s.CircleId == circle.Id && s.MemberId == memberId, cancellation);
            var asked = seat is null ? null : await db.SeatRequests.FirstOrDefaultAsync(r => r.SeatId == seat.Id, cancellation);
            if (JoiningRules.IsOut(seat, asked))
            {
                throw Refusal.NotFound();
            }

            if (seat is not { State: SeatState.Active or SeatState.Waiting })
            {
                seat ??= AddSeat(circle, memberId);
                await TakeAsync(circle, seat, asked, name, request.Waits, cancellation);
                invitation.UsesLeft--;
            }

            return new SeatTaken(circle.Id, seat.Id, circle.AgreementsVersion, seat.State);
        }, cancellation);
        news.Changed(taken.CircleId);
        return taken;
    }

    /// <summary>What somebody with a code may know before taking it.</summary>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task<InvitationPreview> PreviewAsync(InvitationCodeRequest request, Guid memberId, CancellationToken cancellation)
    {
        var invitation = await FindAsync(HashOf(request.Code), cancellation);
        return await (
            from circle in db.Circles
            where circle.Id == invitation.CircleId
                && !db.Seats.Any(s => s.CircleId == circle.Id && s.MemberId == memberId && (s.State == SeatState.Removed
                    || (s.State != SeatState.Active && db.SeatRequests.Any(r => r.SeatId == s.Id && r.Before == SeatState.Removed))))
            join theme in db.Themes on circle.ThemeId equals theme.Id
            select new InvitationPreview(
                circle.Name,
                new ThemeSummary(theme.Id, theme.Name, theme.Key),
                circle.Description,
                db.Seats.Count(s => s.CircleId == circle.Id && s.State == SeatState.Active) >= circle.SeatCount))
            .FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
    }

    private static byte[] HashOf(string code) => SpokenCode.Hash(code) ?? throw Refusal.NotFound();

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

    private Seat AddSeat(Circle circle, Guid memberId)
    {
        var seat = Seat.AskedFor(circle.Id, memberId, time.Now());
        db.Add(seat);
        return seat;
    }

    // Somebody who left comes back to the same seat: their words are theirs again.
    private async Task TakeAsync(
        Circle circle, Seat seat, SeatRequest? asked, string? chosen, bool waits, CancellationToken cancellation)
    {
        var name = chosen ?? asked?.Name ?? (seat.Name.Length > 0
            ? seat.Name
            : await db.Members.Where(m => m.Id == seat.MemberId).Select(m => m.DisplayName).FirstAsync(cancellation));
        if (await waiting.IsFullAsync(circle, cancellation))
        {
            if (!waits)
            {
                throw Refusal.Conflict("Every seat is taken.");
            }

            await WaitAsync(circle, seat, asked, name, cancellation);
            return;
        }

        await SeatNames.SetAsync(db, seat, name, cancellation);
        seat.SitDown(circle, time.Now());
        if (asked is not null)
        {
            db.Remove(asked);
        }
    }

    private async Task WaitAsync(Circle circle, Seat seat, SeatRequest? asked, string name, CancellationToken cancellation)
    {
        if (asked is null)
        {
            asked = SeatRequest.For(seat, name, time.Now());
            db.Add(asked);
        }
        else if (seat.State != SeatState.Requested)
        {
            asked.AskAgain(time.Now());
        }

        asked.Name = name;
        await waiting.SeatOrPlaceAsync(circle, seat, asked, cancellation);
        asked.Reply(SeatAnswer.Waitlisted, sealedWord: null, time.Now());
        asked.PutAway();
    }
}
