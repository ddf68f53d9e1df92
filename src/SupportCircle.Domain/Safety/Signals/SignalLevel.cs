namespace SupportCircle.Domain.Safety.Signals;

/// <summary>How soon somebody should look; the later, the sooner. It is no measure of risk: a person sets that.</summary>
public enum SignalLevel
{
    /// <summary>Nobody is alerted. It is kept so that a rule can be judged by what it passed over.</summary>
    Green,

    /// <summary>Worth a look.</summary>
    Amber,

    /// <summary>Today.</summary>
    Red,

    /// <summary>Now.</summary>
    Crisis,
}
