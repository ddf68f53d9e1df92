namespace SupportCircle.Web.Problems;

/// <summary>One manner of saying no, over HTTP and over the hubs.</summary>
internal static class ProblemsSetUp
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = RefusalProblem.Complete);
        services.AddExceptionHandler<RefusalHandler>();
        services.AddValidation();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages();
    }
}
