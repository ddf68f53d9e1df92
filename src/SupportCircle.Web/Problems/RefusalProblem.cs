using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using SupportCircle.Domain;

namespace SupportCircle.Web.Problems;

/// <summary>A refusal as ProblemDetails (RFC 9457): the code and what goes with it are extensions.</summary>
internal static class RefusalProblem
{
    public static ProblemDetails Of(Refusal refusal)
    {
        var problem = new ProblemDetails { Status = RefusalStatus.Of(refusal.Code), Detail = refusal.Message };
        problem.Extensions["code"] = refusal.Code;
        Add(problem, "fields", refusal.Fields);
        Add(problem, "retryAfterSeconds", refusal.RetryAfterSeconds);
        Add(problem, "until", refusal.Until);
        Add(problem, "changed", refusal.Changed);
        Add(problem, "found", refusal.Found);
        Add(problem, "help", refusal.Help);
        return problem;
    }

    /// <summary>For answers that the framework makes by itself: a bare status, a failed validation.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        if (context.ProblemDetails is HttpValidationProblemDetails validation)
        {
            context.ProblemDetails = Of(Refusal.Invalid(validation.Errors.ToDictionary(
                error => JsonNamingPolicy.CamelCase.ConvertName(error.Key), error => error.Value, StringComparer.Ordinal)));
        }

        var problem = context.ProblemDetails;
        problem.Extensions.Remove("traceId");
        problem.Status ??= context.HttpContext.Response.StatusCode;
        problem.Extensions.TryAdd("code", RefusalStatus.CodeOf(problem.Status.Value));
    }

    private static void Add(ProblemDetails problem, string name, object? value)
    {
        if (value is not null)
        {
            problem.Extensions[name] = value;
        }
    }
}
