namespace SupportCircle.Web.Administration.Team;

internal static class TeamSetUp
{
    public static void AddTeam(this IServiceCollection services) => services
        .AddScoped<ReadTeam>().AddScoped<Roles>().AddScoped<ChangeRoles>().AddScoped<CircleFacilitators>().AddScoped<TeamInvitations>();
}
