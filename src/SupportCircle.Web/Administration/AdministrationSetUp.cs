namespace SupportCircle.Web.Administration;

internal static class AdministrationSetUp
{
    public static void AddAdministration(this IServiceCollection services)
    {
        services.AddScoped<FirstRunCodes>().AddScoped<FirstRun>();
        services.AddScoped<OrganisationSettings>().AddScoped<EscalationSettings>();
    }
}
