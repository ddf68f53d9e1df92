using SupportCircle.Contracts.Connection.CheckIns;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Connection.CheckIns;

/// <summary>One's own check-ins. Those of others are read where they were shared.</summary>
internal static class CheckInEndpoints
{
    public static void AddCheckIns(this IServiceCollection services)
    {
        services.AddScoped<OwnCheckIns>().AddScoped<MakeCheckIn>().AddScoped<ClosePulses>();
        services.AddHostedService<PulseKeeper>();
    }

    public static void MapCheckIns(this IEndpointRouteBuilder routes)
    {
        var checkIns = routes.MapGroup("/api/me/check-ins").WithTags("Check-ins").RequireAuthorization(Policies.Member);
        checkIns.MapGet("/", async (int? before, int? limit, OwnCheckIns own, HttpContext context) =>
            TypedResults.Ok(await own.PageAsync(context.User.MemberId(), before, limit, context.RequestAborted)));
        checkIns.MapPut("/{id:guid}", async (Guid id, CheckInRequest request, MakeCheckIn make, HttpContext context) => TypedResults.Ok(
            await make.RunAsync(
                id,
                request,
                context.User.AccountId(),
                new Speaker(context.User.MemberId(), context.NetworkAddress()),
                context.RequestAborted)));
        checkIns.MapDelete("/{id:guid}", async (Guid id, OwnCheckIns own, HttpContext context) =>
        {
            await own.DeleteAsync(id, context.User.AccountId(), context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
