namespace SupportCircle.Web.Accounts;

/// <summary>Policies of route groups and hubs.</summary>
internal static class Policies
{
    /// <summary>Signed in, suspended and banned people too: who one is, and what was decided.</summary>
    public const string SignedIn = "SignedIn";

    /// <summary>Signed in, and neither suspended nor banned.</summary>
    public const string Member = "Member";

    /// <summary>May open circles.</summary>
    public const string Facilitator = "Facilitator";

    /// <summary>May change the organisation's settings.</summary>
    public const string Administrator = "Administrator";
}
