using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Connection.Practices;

/// <summary>What somebody lives through: as they have said it, and by the circles that they sit in.</summary>
internal sealed class ThemesOfMember(SupportDbContext db, MyInterests interests)
{
    /// <returns>Keys of themes. What the organisation has named itself has none: nothing is known of it that would fit.</returns>
    public async Task<IReadOnlyList<string>> KeysAsync(Guid memberId, CancellationToken cancellation)
    {
        var said = (await interests.ReadAsync(memberId, cancellation)).Themes;
        var circles = db.Seats.Where(s => s.MemberId == memberId && s.State == SeatState.Active)
            .Join(db.Circles, seat => seat.CircleId, circle => circle.Id, (_, circle) => circle.ThemeId);
        return await db.Themes.Where(theme => theme.Key != null && (said.Contains(theme.Id) || circles.Contains(theme.Id)))
            .OrderBy(theme => theme.Position).Select(theme => theme.Key!).ToListAsync(cancellation);
    }
}
