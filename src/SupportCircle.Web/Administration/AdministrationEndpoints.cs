using SupportCircle.Contracts.Administration;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Administration;

internal static class AdministrationEndpoints
{
    public static void MapAdministration(this IEndpointRouteBuilder routes)
    {
        MapEscalation(routes.MapGroup("/api/organisation/escalation").WithTags("Administration").RequireAuthorization(Policies.Administrator));
        MapFirstRun(routes.MapGroup("/api/first-run").WithTags("Administration").AllowAnonymous());
        var organisation = routes.MapGroup("/api/organisation").WithTags("Administration");
        organisation.MapGet("/", async (OrganisationSettings settings, CancellationToken cancellation) =>
            TypedResults.Ok(await settings.ReadAsync(cancellation))).AllowAnonymous();
        organisation.MapPut("/", async (OrganisationRequest request, OrganisationSettings settings, HttpContext context) =>
            TypedResults.Ok(await settings.WriteAsync(request, context.User.MemberId(), context.RequestAborted))).RequireAuthorization(Policies.Administrator);
    }

    private static void MapEscalation(RouteGroupBuilder escalation)
    {
        escalation.MapGet("/", async (EscalationSettings settings, CancellationToken cancellation) =>
            TypedResults.Ok(await settings.ReadAsync(cancellation)));
        escalation.MapPut("/", async (EscalationRequest request, EscalationSettings settings, HttpContext context) =>
            TypedResults.Ok(await settings.WriteAsync(request, context.User.MemberId(), context.RequestAborted)));
    }

    private static void MapFirstRun(RouteGroupBuilder firstRun)
    {
        firstRun.MapGet("/", async (FirstRunCodes codes, CancellationToken cancellation) =>
            TypedResults.Ok(new FirstRunState(await codes.IsOpenAsync(cancellation))));
        firstRun.MapPost("/", async (FirstRunRequest request, FirstRun run, HttpContext context) =>
        {
            await run.RunAsync(request, context.NetworkAddress(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
