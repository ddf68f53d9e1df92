using SupportCircle.Contracts.Safety.Helplines;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>The helplines, for everybody; and for those who administer, what keeps them right.</summary>
internal static class HelplineEndpoints
{
    public static void AddHelplines(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(HelplineSources.Of(configuration, TimeProvider.System)).AddSingleton<LiveHelp>().AddHostedService<HelplinePoll>();
        services.AddScoped<HelplineChanges>().AddScoped<KeepHelplines>().AddScoped<MarkShipped>().AddScoped<ReadHelplineBook>();
    }

    public static void MapHelplines(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/help", (LiveHelp live) => TypedResults.Ok(live.Help)).WithTags("Safety").AllowAnonymous();
        var book = routes.MapGroup("/api/administration/helplines").WithTags("Safety").RequireAuthorization(Policies.Administrator);
        book.MapGet("/", async (ReadHelplineBook read, CancellationToken cancellation) => TypedResults.Ok(await read.RunAsync(cancellation)));
        MapOwn(book);
        MapShipped(book.MapGroup("/shipped/{key}"));
    }

    private static void MapOwn(RouteGroupBuilder own)
    {
        own.MapPost("/", async (HelplineRequest request, KeepHelplines keep, HttpContext context) =>
            TypedResults.Ok(new HelplineAdded(await keep.AddAsync(request.Entry, context.User.MemberId(), context.RequestAborted))));
        own.MapPut("/{id:guid}", async (Guid id, HelplineRequest request, KeepHelplines keep, HttpContext context) =>
        {
            await keep.ChangeAsync(id, request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        own.MapPut("/{id:guid}/check", async (Guid id, HelplineCheckRequest request, KeepHelplines keep, HttpContext context) =>
        {
            await keep.VerifyAsync(id, request.Version, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        own.MapDelete("/{id:guid}", async (Guid id, Guid version, KeepHelplines keep, HttpContext context) =>
        {
            await keep.RemoveAsync(id, version, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
    }

    private static void MapShipped(RouteGroupBuilder one)
    {
        one.MapPut("/check", (string key, MarkShipped mark, HttpContext context) => DoneAsync(
            mark.VerifyAsync(key, isVerified: true, context.User.MemberId(), context.RequestAborted)));
        one.MapDelete("/check", (string key, MarkShipped mark, HttpContext context) => DoneAsync(
            mark.VerifyAsync(key, isVerified: false, context.User.MemberId(), context.RequestAborted)));
        one.MapPut("/hidden", (string key, MarkShipped mark, HttpContext context) => DoneAsync(
            mark.HideAsync(key, isHidden: true, context.User.MemberId(), context.RequestAborted)));
        one.MapDelete("/hidden", (string key, MarkShipped mark, HttpContext context) => DoneAsync(
            mark.HideAsync(key, isHidden: false, context.User.MemberId(), context.RequestAborted)));
        one.MapDelete("/", (string key, MarkShipped mark, HttpContext context) => DoneAsync(mark.ForgetAsync(key, context.RequestAborted)));
    }

    private static async Task<IResult> DoneAsync(Task work)
    {
        await work;
        return TypedResults.NoContent();
    }
}
