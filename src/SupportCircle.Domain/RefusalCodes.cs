namespace SupportCircle.Domain;

/// <summary>The codes that clients switch on. A code that was once published keeps its meaning.</summary>
public static class RefusalCodes
{
    public const string NotFound = "not_found";
    public const string NotAllowed = "not_allowed";
    public const string Invalid = "invalid";
    public const string TooManyRequests = "too_many_requests";
    public const string AgreementsRequired = "agreements_required";
    public const string Paused = "paused";
    public const string RefusedByRules = "refused_by_rules";
    public const string ContactDetails = "contact_details";
    public const string Conflict = "conflict";
    public const string Suspended = "suspended";
    public const string NotSignedIn = "not_signed_in";
    public const string SignInFailed = "sign_in_failed";
    public const string EmailNotConfirmed = "email_not_confirmed";
    public const string LinkExpired = "link_expired";
    public const string ForeignOrigin = "foreign_origin";
    public const string TooLarge = "too_large";
    public const string Unavailable = "unavailable";
    public const string Failed = "failed";

    /// <summary>Reserved: sign-in will answer with it once second factors exist.</summary>
    public const string SecondFactorRequired = "second_factor_required";

    public static IReadOnlyList<string> All { get; } =
    [
        NotFound, NotAllowed, Invalid, TooManyRequests, AgreementsRequired, Paused, RefusedByRules, ContactDetails, Conflict, Suspended, NotSignedIn,
        SignInFailed, EmailNotConfirmed, LinkExpired, ForeignOrigin, TooLarge, Unavailable, Failed, SecondFactorRequired,
    ];
}
