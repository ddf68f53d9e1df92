namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>A pattern as it was read.</summary>
internal abstract record PatternNode;

/// <summary>One unit out of some.</summary>
internal sealed record UnitNode(UnitSet Units) : PatternNode;

internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode;

internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Ways) : PatternNode;

/// <param name="Most">Null when there is no end to it.</param>
internal sealed record RepeatNode(PatternNode Part, int Least, int? Most) : PatternNode;

/// <summary>A place between two units.</summary>
internal sealed record PlaceNode(PatternPlace Place) : PatternNode;

internal enum PatternPlace
{
    Start,
    End,

    /// <summary>A word begins or ends.</summary>
    Edge,

    NoEdge,
}
