namespace SupportCircle.Domain.Conversation;

public enum ChangeKind
{
    /// <summary>Its author gave it other words.</summary>
    Edited,

    /// <summary>Its author took it back, for good.</summary>
    Deleted,

    /// <summary>A facilitator took it out of sight; its words are kept.</summary>
    Hidden,

    /// <summary>A facilitator let it be seen again.</summary>
    Restored,

    /// <summary>Somebody acknowledged it, otherwise than before, or no longer.</summary>
    Acknowledged,
}
