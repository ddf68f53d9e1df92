using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>An address as it is taken: trimmed, one mailbox, no display name, no control characters.</summary>
internal static class EmailAddress
{
    /// <summary>Under which an address is looked up and counted: the same for every spelling of it.</summary>
    /// <exception cref="Refusal"><c>invalid</c> for <c>email</c>: it is no text at all.</exception>
    public static string Key(string text, ILookupNormalizer normalizer)
    {
        try
        {
            return normalizer.NormalizeEmail(text.Trim());
        }
        catch (ArgumentException)
        {
            throw Refusal.Invalid("email", "Not an email address.");
        }
    }

    /// <exception cref="Refusal"><c>invalid</c> for <c>email</c>.</exception>
    public static string Clean(string text)
    {
        var email = text.Trim();
        return email.Length is > 2 and <= MemberLimits.EmailLength
            && !email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.', StringComparison.Ordinal)
            ? email
            : throw Refusal.Invalid("email", "Not an email address.");
    }
}
