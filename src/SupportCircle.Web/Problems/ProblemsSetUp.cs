using Microsoft.Net.Http.Headers;
using SupportCircle.Domain;

namespace SupportCircle.Web.Problems;

/// <summary>One manner of saying no, over HTTP and over the hubs.</summary>
internal static class ProblemsSetUp
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<RefusalMeter>();
        services.AddSingleton<IProblemDetailsWriter, RefusalWriter>();
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusalHandler>();
        services.AddValidation();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages();
        app.Use((context, next) => IsOtherThanUtf8(context.Request) ? throw Refusal.Invalid("request", "JSON is UTF-8.") : next(context));
    }

    // RFC 8259, 8.1. The framework takes a charset that it does not know for a fault of the server.
    private static bool IsOtherThanUtf8(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.Charset.HasValue && !type.Charset.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
