using System.Globalization;
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
        if (!await TryAsync(db, seat, name, cancellation))
        {
            throw Refusal.Conflict("Somebody in the circle has that name.");
        }
    }

    /// <summary>
    /// Gives the name, with a number behind it when another seat has it: whoever comes in while nobody asks them chooses
    /// another with the agreements.
    /// </summary>
    public static async Task GiveAsync(SupportDbContext db, Seat seat, string name, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {number}");
            var beginning = name[..Math.Min(name.Length, MemberLimits.DisplayNameLength - ending.Length)];
            if (char.IsHighSurrogate(beginning[^1]))
            {
                beginning = beginning[..^1];
            }

            if (await TryAsync(db, seat, beginning + ending, cancellation))
            {
                return;
            }
        }
    }

    private static async Task<bool> TryAsync(SupportDbContext db, Seat seat, string name, CancellationToken cancellation)
    {
        var key = PersonName.ComparisonKey(name);
        if (await db.Seats.AnyAsync(s => s.CircleId == seat.CircleId && s.NameKey == key && s.Id != seat.Id, cancellation))
        {
            return false;
        }

        seat.Name = name;
        seat.NameKey = key;
        return true;
    }
}
