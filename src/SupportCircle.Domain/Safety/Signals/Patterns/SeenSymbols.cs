namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>All symbols that one word is, side by side, so that a word is read in one go.</summary>
internal sealed class SeenSymbols
{
    public SeenSymbols(Grammar grammar, IReadOnlyCollection<int> symbols)
    {
        Kept = [.. symbols.Where(symbol => grammar.Roles[symbol] > SymbolRoles.Beginning)];
        Beginnings = [.. symbols.Where(symbol => (grammar.Roles[symbol] & SymbolRoles.Beginning) != SymbolRoles.None)];
        Slots = [.. symbols.SelectMany(symbol => grammar.Slots[symbol]).OrderBy(slot => slot.Awaited)];
        Awaited = [.. Slots.Select(slot => slot.Awaited)];
    }

    /// <summary>Those whose places are kept.</summary>
    public int[] Kept { get; }

    /// <summary>Those with which a sequence begins.</summary>
    public int[] Beginnings { get; }

    public Slot[] Slots { get; }

    /// <summary>Of each slot, <see cref="Slot.Awaited"/>.</summary>
    public int[] Awaited { get; }
}
