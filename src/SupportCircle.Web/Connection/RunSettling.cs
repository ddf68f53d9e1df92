using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Connection;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Connection;

/// <summary>
/// A facilitator begins a settling for the circle, and ends it. It is a row and a word that the circle has changed: whoever comes
/// late, and whoever is at another node, finds the same start.
/// </summary>
internal sealed class RunSettling(SupportDbContext db, WriteTransaction writes, CircleAccess access, RoomNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>; <c>invalid</c> for a pattern that there is not; <c>conflict</c>
    /// while one runs.</exception>
    public async Task<SettlingView> BeginAsync(Guid circleId, SettlingRequest request, Guid memberId, CancellationToken cancellation)
    {
        var settling = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            await access.FacilitatorAsync(circleId, memberId, cancellation);
            var pattern = BreathPatterns.Known(request.Pattern, "pattern");
            var now = time.Now();
            var known = await db.Settlings.FirstOrDefaultAsync(s => s.CircleId == circleId, cancellation);
            if (known?.IsOver(now) == false)
            {
                throw Refusal.Conflict("The circle is settling already.");
            }

            var one = known ?? db.Add(new Settling { CircleId = circleId }).Entity;
            one.Begin(pattern, now);
            return one;
        }, cancellation);
        news.Changed(circleId);
        return new SettlingView(
            settling.Id, settling.StartsAt, settling.EndsAt, settling.In, settling.HoldIn, settling.Out, settling.HoldOut);
    }

    /// <summary>Does no harm where none runs.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task EndAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            await access.FacilitatorAsync(circleId, memberId, cancellation);
            var known = await db.Settlings.FirstOrDefaultAsync(s => s.CircleId == circleId, cancellation);
            known?.End(time.Now());
        }, cancellation);
        news.Changed(circleId);
    }
}
