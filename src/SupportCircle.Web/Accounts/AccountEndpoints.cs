using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Accounts;

internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        MapDoors(routes.MapGroup("/api/account").WithTags("Account").AllowAnonymous());
        MapMe(routes.MapGroup("/api/account").WithTags("Account").RequireAuthorization(Policies.SignedIn));
        MapOwn(routes.MapGroup("/api/account").WithTags("Account").RequireAuthorization(Policies.Member));
    }

    private static void MapDoors(RouteGroupBuilder doors)
    {
        doors.MapPost("/register", async (RegisterRequest request, Register register, HttpContext context) =>
        {
            await register.RunAsync(request, context.NetworkAddress(), context.RequestAborted);
            return TypedResults.Accepted((string?)null);
        });
        doors.MapPost("/confirmation", async (ConfirmationRequest request, ConfirmEmail confirm, CancellationToken cancellation) =>
        {
            await confirm.RunAsync(request, cancellation);
            return TypedResults.NoContent();
        });
        doors.MapPost("/sign-in", async (SignInRequest request, SignIn signIn, HttpContext context) =>
            TypedResults.Ok(await signIn.RunAsync(request, context)));
        doors.MapPost("/sign-out", async (SignOut signOut, HttpContext context, bool forget = false) =>
        {
            await signOut.RunAsync(context, forget);
            return TypedResults.NoContent();
        });
        doors.MapPost("/password/forgotten", async (ForgottenPasswordRequest request, RequestPasswordReset reset, HttpContext context) =>
        {
            await reset.RunAsync(request, context.NetworkAddress(), context.RequestAborted);
            return TypedResults.Accepted((string?)null);
        });
        doors.MapPost("/password/reset", async (ResetPasswordRequest request, ResetPassword reset, CancellationToken cancellation) =>
        {
            await reset.RunAsync(request, cancellation);
            return TypedResults.NoContent();
        });
    }

    private static void MapMe(RouteGroupBuilder own) =>
        own.MapGet("/me", async (Sessions sessions, HttpContext context) =>
        {
            var me = await sessions.FindAsync(context.User.SessionId(), context.RequestAborted)
                ?? throw new Refusal(RefusalCodes.NotSignedIn, "Not signed in.");
            return TypedResults.Ok(me.SignedIn);
        });

    private static void MapOwn(RouteGroupBuilder own)
    {
        own.MapGet("/details", async (MyAccount account, HttpContext context) =>
            TypedResults.Ok(await account.DetailsAsync(context.User.AccountId(), context.RequestAborted)));
        own.MapPut("/display-name", async (DisplayNameRequest request, MyAccount account, HttpContext context) =>
        {
            await account.RenameAsync(request, context.User.MemberId(), context.User.SessionId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        own.MapGet("/interests", async (MyInterests interests, HttpContext context) =>
            TypedResults.Ok(await interests.ReadAsync(context.User.MemberId(), context.RequestAborted)));
        own.MapPut("/interests", async (InterestsRequest request, MyInterests interests, HttpContext context) =>
        {
            await interests.WriteAsync(request, context.User.MemberId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        own.MapPut("/language", async (LanguageRequest request, MyAccount account, HttpContext context) =>
        {
            await account.ChooseLanguageAsync(request, context.User.AccountId(), context.User.SessionId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        own.MapPost("/password", async (ChangePasswordRequest request, ChangePassword change, HttpContext context) =>
        {
            await change.RunAsync(request, context.User.AccountId(), context.User.SessionId(), context.RequestAborted);
            return TypedResults.NoContent();
        });
        own.MapGet("/sessions", async (MyAccount account, HttpContext context) =>
            TypedResults.Ok(await account.SessionsAsync(context.User.AccountId(), context.User.SessionId(), context.RequestAborted)));
        own.MapDelete("/sessions/{id:guid}", async (Guid id, EndSessions sessions, HttpContext context) =>
        {
            await sessions.OneAsync(context.User.AccountId(), id, context.RequestAborted);
            return TypedResults.NoContent();
        });
    }
}
