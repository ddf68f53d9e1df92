using System.Text.RegularExpressions;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Administration;

/// <summary>The ways to reach an organisation, cleaned. What is blank is left out.</summary>
public static partial class ContactText
{
    /// <exception cref="Refusal"><c>invalid</c>: has something in it that no telephone number has, or no digit.</exception>
    public static string? Phone(string? phone, string field) => Cleaned(phone, field, OrganisationLimits.PhoneLength) switch
    {
        null => null,
        var clean when Numbers().IsMatch(clean) => clean,
        _ => throw Refusal.Invalid(field, "Not a telephone number."),
    };

    /// <exception cref="Refusal"><c>invalid</c>: not an address of the web that is reached by TLS, or one that hides where
    /// it leads.</exception>
    public static string? Website(string? website, string field) => Cleaned(website, field, OrganisationLimits.WebsiteLength) switch
    {
        null => null,
        var clean when Uri.TryCreate(clean, UriKind.Absolute, out var address)
            && string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            && address.UserInfo.Length == 0 && !clean.Contains(' ', StringComparison.Ordinal) => clean,
        _ => throw Refusal.Invalid(field, "Must begin with https:// and name a host."),
    };

    /// <exception cref="Refusal"><c>invalid</c>: too long, or nothing in it can be read.</exception>
    public static string? Cleaned(string? text, string field, int maxLength) =>
        string.IsNullOrWhiteSpace(text) ? null : PlainText.Clean(text, field, maxLength, PlainText.Lines.One);

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\-/]*(?:(?:ext\.?|x) ?[0-9]+)?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
