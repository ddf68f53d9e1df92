using Microsoft.AspNetCore.Mvc;

namespace SupportCircle.Web.Problems;

/// <summary>
/// Writes every problem as JSON with its code, whatever the request accepts: the framework's own writer gives up, with a
/// fault, on a client that asks for something else.
/// </summary>
internal sealed class RefusalWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        RefusalProblem.Complete(context);
        await context.HttpContext.Response.WriteAsJsonAsync<ProblemDetails>(
            context.ProblemDetails, options: null, contentType: "application/problem+json");
    }
}
