namespace SupportCircle.Domain.Connection;

/// <summary>What somebody writes to one other person of their circle.</summary>
public enum WarmNoteKind
{
    /// <summary>A few warm words, as one would leave them on a table.</summary>
    Note,

    /// <summary>What the other's presence means.</summary>
    Appreciation,
}
