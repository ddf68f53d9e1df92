namespace SupportCircle.Domain.Connection.CheckIns;

/// <summary>How a circle was in a week, in one word.</summary>
public enum PulseWord
{
    /// <summary>More than half said that it is hard.</summary>
    Heavy,

    /// <summary>Neither of the others.</summary>
    Mixed,

    /// <summary>Fewer than a quarter said that it is hard.</summary>
    Steady,
}
