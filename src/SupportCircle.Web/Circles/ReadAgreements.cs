using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Circles;

/// <summary>The agreements in force, for whoever has a seat.</summary>
internal sealed class ReadAgreements(SupportDbContext db, CircleAccess access, SealedTexts texts)
{
    public async Task<AgreementsText> RunAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (circle, seat) = await access.SeatAsync(circleId, memberId, cancellation);
        return new AgreementsText(circle.AgreementsVersion, await TextAsync(circle, cancellation), seat.AcceptedVersion);
    }

    /// <summary>The words alone, of a circle that the caller may see.</summary>
    public async Task<string> TextAsync(Circle circle, CancellationToken cancellation)
    {
        // In a thread what the two have agreed to in their circle goes on.
        var place = circle.MetInCircleId is { } metIn ? await db.Circles.FirstAsync(c => c.Id == metIn, cancellation) : circle;
        var (circleId, version) = (place.Id, place.AgreementsVersion);
        var bytes = await db.Agreements.Where(a => a.CircleId == circleId && a.Version == version)
            .Select(a => a.SealedText).FirstAsync(cancellation);
        var opened = await texts.OpenAsync([(SealedField.Agreements(circleId, version), bytes)], cancellation);
        return opened[0] ?? throw Refusal.Unavailable();
    }
}
