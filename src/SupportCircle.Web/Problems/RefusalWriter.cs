using Microsoft.AspNetCore.Mvc;

namespace SupportCircle.Web.Problems;

/// <summary>
/// Writes every problem as JSON with its code, whatever the request accepts: the framework's own writer gives up, with a
/// fault, on a client that asks for something else.
/// </summary>
internal sealed class RefusalWriter(RefusalMeter meter) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        RefusalProblem.Complete(context);
        meter.Refused((string)context.ProblemDetails.Extensions["code"]!);
        await context.HttpContext.Response.WriteAsJsonAsync<ProblemDetails>(
            context.ProblemDetails, options: null, contentType: "application/problem+json");
    }
}
