namespace SupportCircle.Domain.Administration;

/// <summary>Limits of what an organisation says of itself. Lengths are UTF-16 units.</summary>
public static class OrganisationLimits
{
    public const int NameLength = 80;

    /// <summary>E.164 has at most 15 digits; the rest is room for spaces, brackets and an extension.</summary>
    public const int PhoneLength = 40;

    public const int WebsiteLength = 200;

    public const int ThemeNameLength = 80;
}
