namespace SupportCircle.Domain.Moderation;

/// <summary>What can be decided about a case; several of them at once.</summary>
public enum DecisionKind
{
    /// <summary>Nothing needs to be done.</summary>
    NoAction,

    /// <summary>Others look after it: the organisation, or help from outside.</summary>
    PassOn,

    /// <summary>The message is out of sight; its words are kept.</summary>
    Hide,

    /// <summary>The message is seen again.</summary>
    Restore,

    /// <summary>Its author is asked to change the message.</summary>
    AskToEdit,

    Warn,

    /// <summary>They read on and do not speak in this circle, for a time.</summary>
    Mute,

    /// <summary>Their seat in this circle ends.</summary>
    Remove,

    /// <summary>Nothing here is open to them, for a time.</summary>
    Suspend,

    /// <summary>Nothing here is open to them any more.</summary>
    Ban,
}
