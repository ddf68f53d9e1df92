using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Circles;

/// <summary>Accepts the agreements in force; accepting them twice is accepting them.</summary>
internal sealed class AcceptAgreements(SupportDbContext db, WriteTransaction writes, CircleAccess access, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>; <c>conflict</c> when another version is in force.</exception>
    public Task RunAsync(Guid circleId, AgreementsAcceptanceRequest request, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (circle, seat) = await access.SeatAsync(circleId, memberId, cancellation);
            if (request.Version != circle.AgreementsVersion)
            {
                throw Refusal.Conflict("Another version of the agreements is in force.");
            }

            seat.AcceptedVersion = request.Version;
            if (!await db.AgreementsAcceptances.AnyAsync(a => a.SeatId == seat.Id && a.Version == request.Version, cancellation))
            {
                db.Add(new AgreementsAcceptance { SeatId = seat.Id, Version = request.Version, AcceptedAt = time.Now() });
            }
        }, cancellation);
}
