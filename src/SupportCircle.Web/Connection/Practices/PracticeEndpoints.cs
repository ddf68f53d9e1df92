using SupportCircle.Contracts.Connection.Practices;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Connection.Practices;

/// <summary>One's own daily practice; nobody else sees what one took, left or noted.</summary>
internal static class PracticeEndpoints
{
    public static void AddPractices(this IServiceCollection services) =>
        services.AddScoped<OwnDays>().AddScoped<ThemesOfMember>().AddScoped<PracticeOfDay>().AddScoped<AnswerPractice>();

    public static void MapPractices(this IEndpointRouteBuilder routes)
    {
        var practices = routes.MapGroup("/api/me/practices").WithTags("Practices").RequireAuthorization(Policies.Member);
        practices.MapGet("/", async (DateOnly? before, int? limit, OwnDays days, HttpContext context) =>
            TypedResults.Ok(await days.PageAsync(context.User.MemberId(), before, limit, context.RequestAborted)));
        practices.MapPost("/today", async (DateOnly? day, PracticeOfDay practice, HttpContext context) => TypedResults.Ok(
            await practice.RunAsync(day, context.User.AccountId(), context.User.MemberId(), context.RequestAborted)));
        practices.MapPut("/{day}", async (DateOnly day, PracticeRequest request, AnswerPractice answer, HttpContext context) => TypedResults.Ok(
            await answer.RunAsync(
                day,
                request,
                context.User.AccountId(),
                new Speaker(context.User.MemberId(), context.NetworkAddress()),
                context.RequestAborted)));
    }
}
