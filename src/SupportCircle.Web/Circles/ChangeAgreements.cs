using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Circles;

/// <summary>
/// Puts new agreements in force. Everybody reads on and accepts them before speaking again; the one who wrote them has.
/// </summary>
internal sealed class ChangeAgreements(
    SupportDbContext db, WriteTransaction writes, CircleAccess access, SealedTexts texts, RoomNews news, TimeProvider time)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>, <c>invalid</c>.</exception>
    public async Task<AgreementsText> RunAsync(
        Guid circleId, AgreementsRequest request, Guid memberId, CancellationToken cancellation)
    {
        var text = CircleText.Agreements(request.Text);
        var version = await writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (circle, seat) = await access.FacilitatorAsync(circleId, memberId, cancellation);
            circle.AgreementsVersion++;
            seat.AcceptedVersion = circle.AgreementsVersion;
            db.Add(new CircleAgreements
            {
                CircleId = circleId,
                Version = circle.AgreementsVersion,
                SealedText = await texts.CloseAsync(
                    circleId, SealedField.Agreements(circleId, circle.AgreementsVersion), text, cancellation),
                CreatedAt = time.Now(),
            });
            db.Add(new AgreementsAcceptance { SeatId = seat.Id, Version = circle.AgreementsVersion, AcceptedAt = time.Now() });
            writes.Record(new AuditNote(AuditAction.AgreementsChanged, memberId) { CircleId = circleId, Number = circle.AgreementsVersion });
            return circle.AgreementsVersion;
        }, cancellation);
        news.Changed(circleId);
        return new AgreementsText(version, text, version);
    }
}
