using SupportCircle.Domain;

namespace SupportCircle.Web.Accounts;

internal static class MailLinks
{
    public static Refusal Expired() => new(RefusalCodes.LinkExpired, "The link is not valid, or not any more.");
}
