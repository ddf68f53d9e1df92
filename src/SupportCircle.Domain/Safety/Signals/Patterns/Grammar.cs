namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>
/// All patterns of all rules, ready to be recognised together. A symbol is a word, a list, a rule or a modifier; it occurs when
/// a word of it is read, or a sequence that ends in it. The first states belong to the symbols, the others to the slots.
/// </summary>
internal sealed class Grammar
{
    public required int Symbols { get; init; }

    public required int States { get; init; }

    /// <summary>By symbol.</summary>
    public required Entry[] Entries { get; init; }
}
