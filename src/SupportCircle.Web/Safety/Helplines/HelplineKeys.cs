using System.Security.Cryptography;
using System.Text.Json;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Safety.Helplines;

namespace SupportCircle.Web.Safety.Helplines;

/// <summary>
/// By what an entry of the product is known again: what it is for, where it is shown and how it is reached. What is said about it may be put
/// better by an update; a number that changed is another entry.
/// </summary>
internal static class HelplineKeys
{
    public static string Of(HelplineDetails entry)
    {
        var identity = JsonSerializer.SerializeToUtf8Bytes(
            new { entry.Kind, Countries = entry.Countries.Order(StringComparer.Ordinal), entry.Dial, entry.Text, entry.TextWord, entry.Web },
            WireJson.Options);
        return Convert.ToHexStringLower(SHA256.HashData(identity))[..ShippedMark.KeyLength];
    }
}
