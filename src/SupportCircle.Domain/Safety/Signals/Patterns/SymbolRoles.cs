namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>What a symbol is for, beside its slots. Most are for nothing else.</summary>
[Flags]
internal enum SymbolRoles
{
    None = 0,

    /// <summary>A sequence begins with it.</summary>
    Beginning = 1,

    /// <summary>Its places are kept, since rules or modifiers ask what stands around.</summary>
    Context = 1 << 1,

    /// <summary>It says no, also where it stands in the gap of a pattern.</summary>
    Negation = 1 << 2,

    Rule = 1 << 3,
}
