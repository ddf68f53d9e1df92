using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Safety.Checks;

internal static class CheckEndpoints
{
    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/checks", (string? language, ReadChecks checks, HttpContext context) =>
        {
            // Kept by whoever asked, and asked for again: the tag says that nothing has changed.
            context.Response.Headers.CacheControl = "no-cache";
            var (body, tag) = checks.Of(language);
            return TypedResults.Bytes(body, "application/json", entityTag: tag);
        }).WithTags("Safety").Produces<ChecksView>().AllowAnonymous();
        routes.MapGet("/api/circles/{circleId:guid}/checks", async (Guid circleId, ReadCircleChecks checks, HttpContext context) =>
            TypedResults.Ok(await checks.OfAsync(circleId, context.User.MemberId(), context.RequestAborted))).WithTags("Safety").RequireAuthorization(Policies.Member);
        MapOrganisation(routes.MapGroup("/api/organisation/checks").WithTags("Safety").RequireAuthorization(Policies.Administrator));
    }

    private static void MapOrganisation(RouteGroupBuilder checks)
    {
        checks.MapGet("/", async (ReadOrganisationChecks read, CancellationToken cancellation) => TypedResults.Ok(await read.ReadAsync(cancellation)));
        checks.MapGet("/in-force", async (ReadOrganisationChecks read, CancellationToken cancellation) =>
            TypedResults.Ok(await read.InForceAsync(cancellation)));
        checks.MapGet("/rules/{ruleId}", (string ruleId, ReadOrganisationChecks read) => TypedResults.Ok(read.Inside(ruleId)));
        checks.MapPut("/rules/{ruleId}", async (string ruleId, RuleSwitchRequest request, SwitchRule rule, HttpContext context) =>
        {
            await rule.RunAsync(ruleId, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        checks.MapPost("/trial", (RuleTrialRequest request, OwnRules rules, HttpContext context) =>
            TypedResults.Ok(rules.Try(request, context.User.MemberId())));
        checks.MapPost("/own", async (OwnRuleRequest request, OwnRules rules, HttpContext context) =>
            TypedResults.Ok(await rules.AddAsync(request, context.User.MemberId(), context.RequestAborted)));
        checks.MapDelete("/own/{number:int}", async (int number, OwnRules rules, HttpContext context) =>
        {
            await rules.RemoveAsync(number, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
