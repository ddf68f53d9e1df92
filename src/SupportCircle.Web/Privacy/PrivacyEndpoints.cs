using SupportCircle.Contracts.Accounts;
using SupportCircle.Web.Accounts;

namespace SupportCircle.Web.Privacy;

internal static class PrivacyEndpoints
{
    public static void MapPrivacy(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/account").WithTags("Account").RequireAuthorization(Policies.SignedIn);
        own.MapPost("/erasure", async (ErasureRequest request, EraseOwnAccount erase, HttpContext context) =>
        {
            await erase.RunAsync(request, context);
            return TypedResults.NoContent();
        });
    }
}
