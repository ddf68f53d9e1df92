namespace SupportCircle.Domain.Moderation.Alerts;

/// <summary>What is due of an alert. The first four come one after the other, for as long as nobody takes it.</summary>
public enum AlertStepKind
{
    /// <summary>Those are told who are on shift for the circle.</summary>
    OnShift,

    /// <summary>All facilitators of the circle are told.</summary>
    Facilitators,

    /// <summary>The administrators are told.</summary>
    Administrators,

    /// <summary>Facilitators of the circle and administrators get a mail.</summary>
    Mail,

    /// <summary>Whoever has taken it has not decided in their time: those who were told are told again.</summary>
    Again,

    /// <summary>Nobody has taken a drill: it ends by itself.</summary>
    Over,
}
