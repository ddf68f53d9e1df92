using SupportCircle.Domain;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Accounts;

/// <summary>Long enough, and not one of those that are tried first. No rules of composition.</summary>
internal static class PasswordRules
{
    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>.</exception>
    public static void Check(string password, string email, string field)
    {
        if (password.Length is < MemberLimits.PasswordMinLength or > MemberLimits.PasswordMaxLength)
        {
            throw Refusal.Invalid(field, $"From {MemberLimits.PasswordMinLength} to {MemberLimits.PasswordMaxLength} characters.");
        }

        if (CommonPasswords.Has(password) || password.Contains(email, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Invalid(field, "One of the passwords that are tried first.");
        }
    }
}
