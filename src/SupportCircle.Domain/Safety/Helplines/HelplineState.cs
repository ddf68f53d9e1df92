namespace SupportCircle.Domain.Safety.Helplines;

/// <summary>How sure it is that a helpline is right.</summary>
public enum HelplineState
{
    Verified,

    /// <summary>Somebody has made sure of it, and should again within <see cref="HelplineLimits.DueDays"/> days.</summary>
    DueSoon,

    /// <summary>Nobody has.</summary>
    Unchecked,

    /// <summary>Somebody has, more than <see cref="HelplineLimits.VerifiedDays"/> days ago.</summary>
    Stale,
}
