using SupportCircle.Data.Accounts;
using SupportCircle.Data.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Data.Moderation;

/// <summary>Whose turn it is with an alert. Whom it is about is never among them, nor is anybody who is suspended or erased.</summary>
public static class WhoIsTold
{
    /// <param name="kind">Which step; but for the last two, which are about those of the steps before.</param>
    /// <param name="about">Whom the case is about; null in a drill.</param>
    public static IQueryable<Guid> ToldBy(this SupportDbContext db, AlertStepKind kind, Guid circleId, Guid? about, DateTime now)
    {
        var nobody = about ?? Guid.Empty;
        var ids = kind switch
        {
            AlertStepKind.OnShift => db.OnShiftFor(circleId, now).Select(shift => shift.MemberId).Distinct(),
            AlertStepKind.Facilitators => db.Holders(circleId),
            AlertStepKind.Administrators => db.ActiveAdministrators(),
            _ => db.Holders(circleId).Union(db.ActiveAdministrators()),
        };
        return ids.Where(id => id != nobody);
    }

    private static IQueryable<Guid> Holders(this SupportDbContext db, Guid circleId) =>
        from seat in db.FacilitatorsOf(circleId)
        join member in db.Members on seat.MemberId equals member.Id
        where member.State == MemberState.Active
        select member.Id;

    private static IQueryable<Guid> ActiveAdministrators(this SupportDbContext db) =>
        db.AdministratorMembers().Where(member => member.State == MemberState.Active).Select(member => member.Id);
}
