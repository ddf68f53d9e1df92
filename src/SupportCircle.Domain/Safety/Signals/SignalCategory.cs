namespace SupportCircle.Domain.Safety.Signals;

/// <summary>What a signal is about.</summary>
public enum SignalCategory
{
    SuicidalThoughts,

    /// <summary>A way, a time or a place to end one's life, or the means at hand.</summary>
    PlanOrMeans,

    Farewell,

    SelfHarm,

    HarmToOthers,

    /// <summary>Violence, threats or control by somebody close.</summary>
    AbuseAtHome,

    ChildAtRisk,

    EatingDisorder,

    OverdoseOrRelapse,

    WorryAboutSomeone,

    /// <summary>How it is done: told, or asked for.</summary>
    MethodDetail,

    /// <summary>Telling somebody to do it, or to do it together.</summary>
    Encouragement,

    ContactDetails,

    SexualApproach,
}
