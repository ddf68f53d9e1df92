using Microsoft.AspNetCore.Identity;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Accounts;

/// <summary>The private side of a member: sign-in and email. Only the member sees it.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public required DateTime CreatedAt { get; init; }

    /// <summary>When the holder stated being an adult and accepted the terms; nothing more is kept of it.</summary>
    public DateTime? ConsentedAt { get; set; }

    /// <summary>What mails to the holder are written in, one of <see cref="Languages.All"/>; null when none was chosen.</summary>
    public string? Language { get; set; }

    /// <summary>A new password.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        RenewStamp();
    }

    /// <summary>Voids every link that was sent before, and sign-ins that are under way.</summary>
    public void RenewStamp() => SecurityStamp = Guid.NewGuid().ToString("N");
}
