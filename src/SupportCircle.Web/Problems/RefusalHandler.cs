using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using SupportCircle.Domain;

namespace SupportCircle.Web.Problems;

/// <summary>Turns a refusal, a malformed request or a fault into ProblemDetails with a code.</summary>
internal sealed partial class RefusalHandler(IProblemDetailsService problems, ILogger<RefusalHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var refusal = exception switch
        {
            Refusal known => known,
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
                new Refusal(RefusalCodes.TooLarge, "The request is too large."),
            BadHttpRequestException { InnerException: JsonException json } =>
                Refusal.Invalid(FieldOf(json), "Not readable, of another type, or missing."),
            BadHttpRequestException => Refusal.Invalid("request", "Malformed."),
            _ => null,
        };
        if (refusal is null)
        {
            if (!httpContext.RequestAborted.IsCancellationRequested)
            {
                LogFault(exception, httpContext.Request.Method);
            }

            refusal = new Refusal(RefusalCodes.Failed, RefusalBody.Failed.Detail);
        }

        httpContext.Response.StatusCode = RefusalStatus.Of(refusal.Code);
        if (refusal.RetryAfterSeconds is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = RefusalProblem.Of(refusal) });
        return true;
    }

    // "$.seats" -> "seats"; the root itself is the request.
    private static string FieldOf(JsonException json) => json.Path is { Length: > 2 } path ? path[2..] : "request";

    [LoggerMessage(LogLevel.Error, "A {Method} request failed.")]
    private partial void LogFault(Exception fault, string method);
}
