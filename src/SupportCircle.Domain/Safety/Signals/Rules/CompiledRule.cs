namespace SupportCircle.Domain.Safety.Signals.Rules;

/// <summary>A rule, and the symbols that matter when they are near what it finds.</summary>
internal sealed record CompiledRule
{
    public required SignalRule Rule { get; init; }

    /// <summary>-1 when nothing need be near.</summary>
    public required int Near { get; init; }

    /// <summary>-1 when nothing explains it.</summary>
    public required int Unless { get; init; }

    public required SignalModifier Ignores { get; init; }

    public required ContactKind? Contact { get; init; }

    public required bool IsWeighed { get; init; }
}

/// <summary>A modifier and its reach, in words.</summary>
internal sealed record CompiledModifier(SignalModifier Is, string? Language, int Symbol, int Unless, int Before, int After, bool Within)
{
    /// <summary>A language's modifiers are for its own rules and the shared ones.</summary>
    public bool IsFor(CompiledRule rule) => Language is null || rule.Rule.Language is null || rule.Rule.Language == Language;
}
