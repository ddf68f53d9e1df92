namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>One step of a <see cref="PatternProgram"/>; the next one is the one behind it, unless it is a fork.</summary>
internal sealed class PatternStep(PatternStepKind kind)
{
    public PatternStepKind Kind => kind;

    /// <summary>Those of which it takes one; null when it takes none.</summary>
    public UnitSet? Units { get; init; }

    public PatternPlace Place { get; init; }

    /// <summary>Where a fork goes on.</summary>
    public int Next { get; set; }

    /// <summary>And where it goes on as well.</summary>
    public int Other { get; set; }
}

internal enum PatternStepKind
{
    Unit,
    Place,

    /// <summary>Goes on at two steps.</summary>
    Fork,

    Found,
}
