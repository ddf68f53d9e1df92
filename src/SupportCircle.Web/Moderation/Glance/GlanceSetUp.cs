namespace SupportCircle.Web.Moderation.Glance;

internal static class GlanceSetUp
{
    public static void AddGlance(this IServiceCollection services) => services.AddScoped<ReadGlance>().AddScoped<GlanceRows>();
}
