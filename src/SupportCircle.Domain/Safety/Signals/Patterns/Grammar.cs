namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>
/// All patterns of all rules, ready to be recognised together. A symbol is a word, a list, a rule or a modifier; it occurs when
/// a word of it is read, or a sequence that ends in it. The first states belong to the symbols, the others to the slots.
/// </summary>
internal sealed class Grammar
{
    public required int Symbols { get; init; }

    public required int States { get; init; }

    /// <summary>By symbol: where it may stand other than first.</summary>
    public required Slot[][] Slots { get; init; }

    /// <summary>By symbol, for each of its slots: the state before and, in the lowest bits, the gap. Most are not awaited, and this is read for all.</summary>
    public required int[][] Awaited { get; init; }

    /// <summary>By symbol.</summary>
    public required SymbolRoles[] Roles { get; init; }

    /// <summary>By symbol: the index of the rule that it is; -1 when it is none.</summary>
    public required int[] RuleOf { get; init; }
}
