using Microsoft.AspNetCore.Identity;
using SupportCircle.Data.Accounts;

namespace SupportCircle.Web.Accounts;

/// <summary>Hashes and checks passwords so that an unknown address costs what a known one does.</summary>
internal sealed class PasswordHashing(IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new() { CreatedAt = DateTime.UnixEpoch };

    private readonly string _hashOfNothing = hasher.HashPassword(Nobody, Guid.NewGuid().ToString());

    public string Hash(string password) => hasher.HashPassword(Nobody, password);

    public PasswordVerificationResult Check(Account? account, string password)
    {
        var result = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? _hashOfNothing, password);
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : result;
    }
}
