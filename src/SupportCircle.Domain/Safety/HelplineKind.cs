namespace SupportCircle.Domain.Safety;

public enum HelplineKind
{
    /// <summary>For danger to life, now: police, ambulance, fire.</summary>
    Emergency,

    /// <summary>People to talk to.</summary>
    Helpline,

    /// <summary>People to talk to for whoever is hurt or controlled at home.</summary>
    AbuseAtHome,

    /// <summary>A place where helplines of many countries are found.</summary>
    Directory,
}
