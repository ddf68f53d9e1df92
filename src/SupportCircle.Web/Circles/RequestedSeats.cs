using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Circles;

/// <summary>Who asks for a seat and who waits for one, for the circle's facilitators.</summary>
internal sealed class RequestedSeats(SupportDbContext db, CircleAccess access, SealedTexts texts)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task<SeatRequests> InCircleAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await access.FacilitatorAsync(circleId, memberId, cancellation);
        return new SeatRequests(
            await ReadAsync(circleId, SeatState.Requested, cancellation),
            await ReadAsync(circleId, SeatState.Waiting, cancellation));
    }

    private async Task<IReadOnlyList<SeatRequestSummary>> ReadAsync(Guid circleId, SeatState state, CancellationToken cancellation)
    {
        var rows = await (
            from seat in db.Seats
            where seat.CircleId == circleId && seat.State == state
            join request in db.SeatRequests on seat.Id equals request.SeatId
            orderby request.Place, request.AskedAt
            select request).Take(CircleLimits.RequestsPage).ToListAsync(cancellation);
        var notes = await texts.OpenAsync(
            [.. rows.Select(row => (SealedField.Note(circleId, row.SeatId, row.Id), row.SealedNote))], cancellation);
        return [.. rows.Zip(notes, (row, note) => new SeatRequestSummary(row.Id, row.Name, note, row.AskedAt, row.Before))];
    }
}
