namespace SupportCircle.Web.Moderation;

internal static class ModerationSetUp
{
    public static void AddModeration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModerationOptions>().Bind(configuration.GetSection("Moderation"))
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReportLimits>();
        services.AddScoped<HeldSeats>().AddScoped<Evidence>().AddScoped<ReportNews>();
        services.AddScoped<ReportSomething>().AddScoped<ReadReports>().AddScoped<OpenReport>().AddScoped<CloseReport>().AddScoped<MyReports>();
        services.AddScoped<HideMessage>().AddScoped<BlockSeat>().AddScoped<ReadFolds>().AddScoped<ReadAudit>();
        services.AddScoped<ExpireEvidence>().AddHostedService<EvidenceSweep>();
    }
}
