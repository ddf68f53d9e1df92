using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Circles;

/// <summary>Opens a circle. Whoever does has a seat in it as facilitator, with its first agreements accepted.</summary>
internal sealed class CreateCircle(
    SupportDbContext db, WriteTransaction writes, SealedTexts texts, CircleViews views, TimeProvider time)
{
    /// <exception cref="Refusal"><c>invalid</c>.</exception>
    public async Task<CircleDetails> RunAsync(CircleRequest request, Guid memberId, CancellationToken cancellation)
    {
        // Before anything is sealed: a refusal leaves no key behind.
        await Themes.RefuseUnknownAsync(db, request.Theme, cancellation);
        var now = time.Now();
        var language = await (
            from member in db.Members
            where member.Id == memberId
            join account in db.Users on member.AccountId equals account.Id
            select account.Language).FirstOrDefaultAsync(cancellation);
        var circle = new Circle
        {
            Id = Guid.CreateVersion7(),
            Name = CircleText.Name(request),
            ThemeId = request.Theme,
            Description = CircleText.Description(request),
            Meets = CircleText.Meets(request),
            Hopes = EnumSet.Of(request.Hopes),
            Times = EnumSet.Of(request.Times),
            Language = CircleText.Language(request),
            SeatCount = request.Seats,
            Visibility = request.Visibility,
            CreatedAt = now,
        };
        var agreements = new CircleAgreements
        {
            CircleId = circle.Id,
            Version = circle.AgreementsVersion,
            SealedText = await texts.CloseAsync(
                circle.Id, SealedField.Agreements(circle.Id, circle.AgreementsVersion), FirstAgreements.In(language), cancellation),
            CreatedAt = now,
        };
        var seatId = Guid.CreateVersion7();
        await writes.RunAsync(async () =>
        {
            var name = await db.Members.Where(m => m.Id == memberId).Select(m => m.DisplayName).FirstAsync(cancellation);
            db.AddRange(circle, agreements);
            db.Add(new Seat
            {
                Id = seatId,
                CircleId = circle.Id,
                MemberId = memberId,
                Role = SeatRole.Facilitator,
                Name = name,
                NameKey = PersonName.ComparisonKey(name),
                AcceptedVersion = agreements.Version,
                JoinedAt = now,
            });
            db.Add(new AgreementsAcceptance { SeatId = seatId, Version = agreements.Version, AcceptedAt = now });
            writes.Record(new AuditNote(AuditAction.CircleOpened, memberId) { CircleId = circle.Id });
        }, cancellation);
        return await views.OfSeatAsync(seatId, cancellation);
    }
}
