namespace SupportCircle.Web.Moderation.Figures;

internal static class FiguresSetUp
{
    public static void AddFigures(this IServiceCollection services) => services.AddScoped<ReadFigures>().AddScoped<ReadWitness>().AddScoped<ReadTransparency>();
}
