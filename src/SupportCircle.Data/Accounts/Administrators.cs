using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Accounts;

public static class Administrators
{
    /// <summary>Whoever has that role, whatever their standing.</summary>
    public static IQueryable<Member> AdministratorMembers(this SupportDbContext db) =>
        from role in db.Roles
        where role.Name == OrganisationRoles.Administrator
        join given in db.UserRoles on role.Id equals given.RoleId
        join member in db.Members on given.UserId equals member.AccountId
        select member;
}
