using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>Changes what a circle says of itself, and how many fit: who waits for a seat comes in where there are more.</summary>
internal sealed class EditCircle(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, WaitingList waiting, NewsMails mails, RoomNews news, CircleViews views)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>, <c>invalid</c>; <c>conflict</c> when more people
    /// sit in it than would fit.</exception>
    public async Task<CircleDetails> RunAsync(Guid circleId, CircleRequest request, Guid memberId, CancellationToken cancellation)
    {
        var name = CircleText.Name(request);
        var description = CircleText.Description(request);
        var meets = CircleText.Meets(request);
        var language = CircleText.Language(request);
        var seatId = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (circle, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
            await Themes.RefuseUnknownAsync(db, request.Theme, cancellation);
            if (await db.Seats.CountAsync(s => s.CircleId == circleId && s.State == SeatState.Active, cancellation) > request.Seats)
            {
                throw Refusal.Conflict("More people sit in the circle than would fit.");
            }

            circle.Name = name;
            circle.Description = description;
            circle.ThemeId = request.Theme;
            circle.SeatCount = request.Seats;
            circle.Visibility = request.Visibility;
            circle.Meets = meets;
            circle.Hopes = EnumSet.Of(request.Hopes);
            circle.Times = EnumSet.Of(request.Times);
            circle.Language = language;
            await waiting.MoveAsync(circle, cancellation);
            writes.Record(new AuditNote(AuditAction.CircleChanged, memberId) { CircleId = circleId });
            return seat.Id;
        }, cancellation);
        mails.Send();
        news.Changed(circleId);
        return await views.OfSeatAsync(seatId, cancellation);
    }
}
