using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Circles;

/// <summary>What has become of the seats that one has asked for.</summary>
internal sealed class MySeatRequests(SupportDbContext db, WriteTransaction writes, SealedTexts texts)
{
    /// <summary>Those without an answer, those on a waiting list, and answers that were not put away.</summary>
    public Task<IReadOnlyList<MySeatRequest>> ListAsync(Guid memberId, CancellationToken cancellation) => ReadAsync(
        db.Seats.Where(seat => seat.MemberId == memberId && (seat.State == SeatState.Requested || seat.State == SeatState.Waiting
            || db.SeatRequests.Any(request => request.SeatId == seat.Id && request.IsUnread))),
        cancellation);

    /// <summary>The one of this circle, also when its answer was put away; null when there is none.</summary>
    public async Task<MySeatRequest?> OfCircleAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        (await ReadAsync(db.Seats.Where(seat => seat.CircleId == circleId && seat.MemberId == memberId), cancellation))
        .SingleOrDefault();

    /// <summary>The answer is read: its word goes, and with it what is left of a request that led to a seat.</summary>
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public Task PutAwayAsync(Guid circleId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await writes.LockCircleAsync(circleId, cancellation);
        var row = await (
            from seat in db.Seats
            where seat.CircleId == circleId && seat.MemberId == memberId
            join request in db.SeatRequests on seat.Id equals request.SeatId
            select new { seat.State, request }).FirstOrDefaultAsync(cancellation) ?? throw Refusal.NotFound();
        if (row.State == SeatState.Active)
        {
            db.Remove(row.request);
        }
        else
        {
            row.request.PutAway();
        }
    }, cancellation);

    private async Task<IReadOnlyList<MySeatRequest>> ReadAsync(IQueryable<Seat> seats, CancellationToken cancellation)
    {
        var rows = await (
            from seat in seats
            join request in db.SeatRequests on seat.Id equals request.SeatId
            join circle in db.Circles on seat.CircleId equals circle.Id
            orderby request.AskedAt
            select new
            {
                seat.CircleId,
                circle.Name,
                seat.State,
                request,
                ahead = db.Seats.Count(other => other.CircleId == seat.CircleId && other.State == SeatState.Waiting
                    && db.SeatRequests.Any(r => r.SeatId == other.Id && r.Place < request.Place)),
            }).ToListAsync(cancellation);
        var words = await texts.OpenAsync(
            [.. rows.Select(row => (SealedField.Word(row.CircleId, row.request.Id), row.request.SealedWord))], cancellation);
        return [.. rows.Zip(words, (row, word) => new MySeatRequest(
            row.CircleId,
            row.Name,
            row.State,
            row.request.AskedAt,
            row.State == SeatState.Waiting ? row.ahead : null,
            row.request.Answer,
            row.request.AnsweredAt,
            row.request.IsUnread,
            word,
            row.request.AskAgainAt))];
    }
}
