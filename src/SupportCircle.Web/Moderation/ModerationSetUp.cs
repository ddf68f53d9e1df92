namespace SupportCircle.Web.Moderation;

internal static class ModerationSetUp
{
    public static void AddModeration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModerationOptions>().Bind(configuration.GetSection("Moderation"))
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReportLimits>();
        services.AddScoped<HeldSeats>().AddScoped<Evidence>().AddScoped<NoteSubjects>().AddScoped<SubjectCases>().AddScoped<ReportSomething>().AddScoped<MyReports>();
        services.AddScoped<DeskAccess>().AddScoped<DeskAlerts>().AddScoped<CaseNews>().AddScoped<CaseWork>().AddScoped<CaseDecisions>().AddScoped<DecisionEffects>();
        services.AddScoped<ReadCases>().AddScoped<OpenCase>().AddScoped<WorkOnCase>().AddScoped<DecideCase>().AddScoped<DecideAppeal>();
        services.AddScoped<MyDecisions>().AddScoped<EndSuspensions>();
        services.AddScoped<BlockSeat>().AddScoped<ReadFolds>().AddScoped<ReadAudit>();
        services.AddDecidingInRooms();
        services.AddScoped<ExpireEvidence>().AddHostedService<ModerationSweep>();
    }
}
