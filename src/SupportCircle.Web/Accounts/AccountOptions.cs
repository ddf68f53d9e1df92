namespace SupportCircle.Web.Accounts;

/// <summary>Settings under <c>Accounts</c>.</summary>
public sealed class AccountOptions
{
    /// <summary>Whether one signs in only once the address is confirmed.</summary>
    public bool RequireConfirmedEmail { get; init; } = true;

    /// <summary>PBKDF2-HMAC-SHA512 iterations; 210,000 is what OWASP's password storage cheat sheet asks for.</summary>
    public int PasswordIterations { get; init; } = 210_000;
}
