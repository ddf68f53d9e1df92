namespace SupportCircle.Web.Moderation.Alerts;

internal static class AlertsSetUp
{
    public static void AddAlerts(this IServiceCollection services)
    {
        services.AddScoped<TakeSteps>().AddScoped<AlertNews>().AddScoped<CaseAlerts>().AddScoped<EscalateAlerts>();
        services.AddScoped<DeskDrills>().AddScoped<StartDrill>().AddScoped<AnswerDrill>().AddScoped<ReadDrills>().AddScoped<ExpireDrills>();
        services.AddHostedService<AlertKeeper>();
    }
}
