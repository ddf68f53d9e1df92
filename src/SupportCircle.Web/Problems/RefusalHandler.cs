using System.Text.Json;
using System.Text.RegularExpressions;
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
                Refusal.Invalid(FieldsOf(json)),
            BadHttpRequestException => Refusal.Invalid("request", "Malformed."),
            _ => null,
        };
        if (refusal is null)
        {
            if (!httpContext.RequestAborted.IsCancellationRequested)
            {
                LogFault(exception, httpContext.Request.Method);
            }

            refusal = Faults.Tell(exception);
        }

        httpContext.Response.StatusCode = RefusalStatus.Of(refusal.Code);
        if (refusal.RetryAfterSeconds is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = RefusalProblem.Of(refusal) });
        return true;
    }

    // The path of a value that cannot be read is "$.seats". Required properties that are missing stand, in quotes, in
    // the message alone; should its words change, the request as a whole is named.
    private static Dictionary<string, string[]> FieldsOf(JsonException json)
    {
        var names = json.Path is { Length: > 2 } path
            ? [path[2..]]
            : Quoted().Matches(json.Message).Select(match => match.Groups["name"].Value).DefaultIfEmpty("request");
        return names.Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, _ => (string[])["Not readable, of another type, or missing."], StringComparer.Ordinal);
    }

    [GeneratedRegex("(?<=including: .*)'(?<name>[a-zA-Z]+)'", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Quoted();

    [LoggerMessage(LogLevel.Error, "A {Method} request failed.")]
    private partial void LogFault(Exception fault, string method);
}
