using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Accounts;

/// <summary>
/// A cookie that says, under data protection, that this device has signed in to an account before. Failed tries from
/// it are counted apart from those of its network address.
/// </summary>
internal sealed class KnownDevices(IDataProtectionProvider protection, IWebHostEnvironment environment)
{
    private const string Cookie = "sc.device";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector("SupportCircle.KnownDevices.v1");

    /// <returns>What failures are counted under, together with the account.</returns>
    public string Origin(HttpContext context, Guid? accountId) =>
        accountId is not null && Read(context) is { } device && device.StartsWith($"{accountId}:", StringComparison.Ordinal)
            ? device
            : context.NetworkAddress();

    public void Remember(HttpContext context, Guid accountId)
    {
        if (Read(context)?.StartsWith($"{accountId}:", StringComparison.Ordinal) == true)
        {
            return;
        }

        var device = $"{accountId}:{Guid.NewGuid():N}";
        context.Response.Cookies.Append(Cookie, _protector.Protect(device), Options(context, Kept));
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context, kept: null));

    private CookieOptions Options(HttpContext context, TimeSpan? kept) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = environment.IsProduction() || context.Request.IsHttps,
        MaxAge = kept,
        IsEssential = true,
    };

    private string? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { Length: > 0 } value ? _protector.Unprotect(value) : null;
        }
        catch (CryptographicException)
        {
            // Made up, or from another installation: an unknown device.
            return null;
        }
    }
}
