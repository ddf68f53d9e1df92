using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Asks for a seat in a circle that one can see, and takes the request back. Asking again before there is an answer
/// changes what was written, not the place in the line.
/// </summary>
internal sealed class RequestSeat(
    SupportDbContext db,
    WriteTransaction writes,
    CircleAccess access,
    SealedTexts texts,
    RequestLimits limits,
    NewsMails mails,
    RoomNews news,
    TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>invalid</c>, <c>too_many_requests</c>; <c>conflict</c> for somebody
    /// who is in, who waits, or whom the circle has declined a short time ago.</exception>
    public async Task RunAsync(Guid circleId, SeatWish wish, Guid memberId, CancellationToken cancellation)
    {
        var name = string.IsNullOrWhiteSpace(wish.Name) ? null : PersonName.Clean(wish.Name, "name");
        var note = CircleText.Note(wish);
        limits.Take(memberId);
        var isToldByMail = limits.TakeMail(circleId);
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var seat = (await access.PublicAsync(circleId, memberId, cancellation)).Seat;
            var request = seat is null ? null : await db.SeatRequests.FirstOrDefaultAsync(r => r.SeatId == seat.Id, cancellation);
            var now = time.Now();
            if (JoiningRules.RefuseAsking(seat, request, now) is { } refusal)
            {
                throw refusal;
            }

            var isFirst = await IsFirstAsync(circleId, cancellation);
            seat ??= AddSeat(circleId, memberId, now);
            request = Ask(seat, request, await NameAsync(seat, name, cancellation), now);
            request.SealedNote = note is null
                ? null
                : await texts.CloseAsync(memberId, SealedField.Note(circleId, seat.Id, request.Id), note, cancellation);
            if (isFirst && isToldByMail)
            {
                await mails.AddAsync(await FacilitatorsAsync(circleId, cancellation), cancellation);
            }
        }, cancellation);
        mails.Send();
        news.Changed(circleId);
    }

    /// <summary>Takes the request back, or gives up the place on the waiting list.</summary>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task WithdrawAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var row = await (
                from seat in db.Seats
                where seat.CircleId == circleId && seat.MemberId == memberId
                    && (seat.State == SeatState.Requested || seat.State == SeatState.Waiting)
                join request in db.SeatRequests on seat.Id equals request.SeatId
                select new { seat, request }).FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
            row.seat.State = row.request.Before ?? SeatState.Left;
            db.Remove(row.request);
        }, cancellation);
        news.Changed(circleId);
    }

    private Seat AddSeat(Guid circleId, Guid memberId, DateTime now)
    {
        var seat = Seat.AskedFor(circleId, memberId, now);
        db.Add(seat);
        return seat;
    }

    private SeatRequest Ask(Seat seat, SeatRequest? request, string name, DateTime now)
    {
        if (request is null)
        {
            request = SeatRequest.For(seat, name, now);
            db.Add(request);
        }
        else if (seat.State != SeatState.Requested)
        {
            request.AskAgain(now);
        }

        request.Name = name;
        seat.State = SeatState.Requested;
        return request;
    }

    private async Task<string> NameAsync(Seat seat, string? chosen, CancellationToken cancellation) => chosen
        ?? (seat.Name.Length > 0
            ? seat.Name
            : await db.Members.Where(m => m.Id == seat.MemberId).Select(m => m.DisplayName).FirstAsync(cancellation));

    // A list that has somebody on it has been told of.
    private async Task<bool> IsFirstAsync(Guid circleId, CancellationToken cancellation) =>
        !await db.Seats.AnyAsync(s => s.CircleId == circleId && s.State == SeatState.Requested, cancellation);

    private Task<List<Guid>> FacilitatorsAsync(Guid circleId, CancellationToken cancellation) =>
        db.FacilitatorsOf(circleId).Select(s => s.MemberId).ToListAsync(cancellation);
}
