using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Administration;
using SupportCircle.Domain.Members;

namespace SupportCircle.Web.Administration;

/// <summary>The one-time code that is in the log for as long as there is no administrator.</summary>
internal sealed class FirstRunCodes(SupportDbContext db, WriteTransaction writes, IDataProtectionProvider ring)
{
    private readonly IDataProtector _protector = ring.CreateProtector("first run");

    /// <summary>Whether this installation has no administrator yet.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken cancellation)
    {
        var administrators = db.Roles.Where(role => role.Name == OrganisationRoles.Administrator).Select(role => role.Id);
        return !await db.UserRoles.AnyAsync(given => administrators.Contains(given.RoleId), cancellation);
    }

    /// <summary>The code, the same on every node; null once there is an administrator.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellation)
    {
        if (!await IsOpenAsync(cancellation))
        {
            return null;
        }

        return await writes.RunAsync(async () =>
        {
            var row = await db.FirstRunCodes.FirstOrDefaultAsync(cancellation);
            if (row is not null && Open(row) is { } known)
            {
                return known;
            }

            var code = SpokenCode.Make();
            row ??= db.Add(new FirstRunCode { Hash = [], Protected = string.Empty }).Entity;
            (row.Hash, row.Protected) = (SpokenCode.Hash(code)!, _protector.Protect(code));
            return code;
        }, cancellation);
    }

    /// <summary>Takes the code away for good, inside a write transaction of the caller's.</summary>
    /// <returns>Whether this was it.</returns>
    public async Task<bool> UseAsync(string code, CancellationToken cancellation)
    {
        var hash = SpokenCode.Hash(code) ?? [];
        return await db.FirstRunCodes.Where(row => row.Hash == hash).ExecuteDeleteAsync(cancellation) == 1;
    }

    // A ring that was lost took the code with it: another one is made.
    private string? Open(FirstRunCode row)
    {
        try
        {
            return _protector.Unprotect(row.Protected);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
