using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Circles;

/// <summary>Names in a circle differ to the eye, also from those of people who have left: their words are still there.</summary>
internal static class SeatNames
{
    /// <exception cref="Refusal"><c>conflict</c> when another seat has that name.</exception>
    public static async Task SetAsync(SupportDbContext db, Seat seat, string name, CancellationToken cancellation)
    {
        var key = PersonName.ComparisonKey(name);
        if (await db.Seats.AnyAsync(s => s.CircleId == seat.CircleId && s.NameKey == key && s.Id != seat.Id, cancellation))
        {
            throw Refusal.Conflict("Somebody in the circle has that name.");
        }

        seat.Name = name;
        seat.NameKey = key;
    }
}
