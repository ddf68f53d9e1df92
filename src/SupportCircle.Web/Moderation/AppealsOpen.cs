using SupportCircle.Data;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>The appeals that wait for somebody: of what they might have decided, and have not.</summary>
internal static class AppealsOpen
{
    public static IQueryable<Decision> For(SupportDbContext db, DeskSeat desk) =>
        from appeal in db.Appeals
        where appeal.DecidedAt == null
        join decision in db.Decisions on appeal.DecisionId equals decision.Id
        where decision.DecidedByMemberId != desk.MemberId && decision.AboutMemberId != desk.MemberId
            && (desk.IsAdministrator || (desk.CircleIds.Contains(decision.CircleId)
                && decision.Kind != DecisionKind.Suspend && decision.Kind != DecisionKind.Ban))
        orderby appeal.MadeAt
        select decision;
}
