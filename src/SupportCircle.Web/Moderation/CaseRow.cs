using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>A case with the names that go with it, as it comes from the database.</summary>
internal sealed record CaseRow(ModerationCase Case, string CircleName, string AboutName, string? ClaimedBy)
{
    public static IQueryable<CaseRow> Of(SupportDbContext db, IQueryable<ModerationCase> cases) =>
        from one in cases
        join circle in db.Circles on one.CircleId equals circle.Id
        join about in db.Seats on one.AboutSeatId equals about.Id
        join c in db.Members on one.ClaimedByMemberId equals (Guid?)c.Id into claimers
        from claimer in claimers.DefaultIfEmpty()
        select new CaseRow(one, circle.Name, about.Name, claimer.DisplayName);

    public CaseSummary View(Guid memberId, DateTime now) => new(
        Case.Id,
        Case.Version,
        Case.CircleId,
        CircleName,
        Case.Kind,
        Case.Sequence,
        new Author(Case.AboutSeatId, AboutName),
        Case.IsAboutFacilitator,
        Case.Severity,
        Case.Category,
        Case.Reports,
        Case.Signals,
        Case.SignalLevel,
        Case.SetLevel,
        Case.OpenedAt,
        Case.ReportedAt,
        Case.ClosedAt,
        Case.ClaimedBy(now) is { } by
            ? new CaseClaim(new Colleague(by, ClaimedBy ?? string.Empty), Case.ClaimedUntil!.Value, by == memberId)
            : null,
        Case.OpinionAskedByMemberId is not null,
        Case.EvidenceHeldAt is not null);
}
