using Microsoft.AspNetCore.Identity;
using SupportCircle.Data.Accounts;

namespace SupportCircle.Web.Tests.Accounts;

/// <summary>Counts the costly work, which is what an answer's time tells.</summary>
public sealed class CountingHasher(IPasswordHasher<Account> hasher) : IPasswordHasher<Account>
{
    private int _hashed;
    private int _verified;

    public (int Hashed, int Verified) Done => (_hashed, _verified);

    public string HashPassword(Account user, string password)
    {
        Interlocked.Increment(ref _hashed);
        return hasher.HashPassword(user, password);
    }

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _verified);
        return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }

    public (int Hashed, int Verified) Since((int Hashed, int Verified) before) => (_hashed - before.Hashed, _verified - before.Verified);
}
