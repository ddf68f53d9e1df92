using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;

namespace SupportCircle.Web.Circles;

/// <summary>A circle's page before joining: what it says of itself, its agreements, and who holds it.</summary>
internal sealed class CirclePublicPages(
    SupportDbContext db, CircleAccess access, CircleListings listings, ReadAgreements agreements, MySeatRequests requests)
{
    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public async Task<CirclePublicPage> ReadAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var seen = await access.PublicAsync(circleId, memberId, cancellation);
        var facilitators = await db.FacilitatorsOf(circleId).OrderBy(seat => seat.JoinedAt).Select(seat => seat.Name).ToListAsync(cancellation);
        return new CirclePublicPage(
            await listings.OfAsync(circleId, memberId, cancellation),
            await agreements.TextAsync(seen.Circle, cancellation),
            facilitators,
            await requests.OfCircleAsync(circleId, memberId, cancellation));
    }
}
