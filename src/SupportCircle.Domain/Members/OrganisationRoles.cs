namespace SupportCircle.Domain.Members;

/// <summary>Roles in the organisation. Nobody gives themselves a role.</summary>
public static class OrganisationRoles
{
    public const string Member = "Member";

    /// <summary>May open circles and work the dashboard for the circles that they hold.</summary>
    public const string Facilitator = "Facilitator";

    /// <summary>The organisation's settings, facilitators, appeals and audit.</summary>
    public const string Administrator = "Administrator";

    public static IReadOnlyList<string> All { get; } = [Member, Facilitator, Administrator];
}
