using SupportCircle.Domain;

namespace SupportCircle.Web.Problems;

/// <summary>The HTTP status of each refusal, and back for the bare statuses that the framework sets.</summary>
internal static class RefusalStatus
{
    public static int Of(string code) => code switch
    {
        RefusalCodes.Invalid or RefusalCodes.LinkExpired => StatusCodes.Status400BadRequest,
        RefusalCodes.NotSignedIn or RefusalCodes.SignInFailed or RefusalCodes.EmailNotConfirmed
            or RefusalCodes.SecondFactorRequired => StatusCodes.Status401Unauthorized,
        RefusalCodes.NotAllowed or RefusalCodes.AgreementsRequired or RefusalCodes.Suspended
            or RefusalCodes.ForeignOrigin or RefusalCodes.RefusedByRules or RefusalCodes.ContactDetails => StatusCodes.Status403Forbidden,
        RefusalCodes.NotFound => StatusCodes.Status404NotFound,
        RefusalCodes.Conflict => StatusCodes.Status409Conflict,
        RefusalCodes.TooLarge => StatusCodes.Status413PayloadTooLarge,
        RefusalCodes.TooManyRequests => StatusCodes.Status429TooManyRequests,
        RefusalCodes.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    public static string CodeOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => RefusalCodes.NotSignedIn,
        StatusCodes.Status403Forbidden => RefusalCodes.NotAllowed,
        StatusCodes.Status404NotFound => RefusalCodes.NotFound,
        StatusCodes.Status413PayloadTooLarge => RefusalCodes.TooLarge,
        StatusCodes.Status429TooManyRequests => RefusalCodes.TooManyRequests,
        >= 400 and < 500 => RefusalCodes.Invalid,
        _ => RefusalCodes.Failed,
    };
}
