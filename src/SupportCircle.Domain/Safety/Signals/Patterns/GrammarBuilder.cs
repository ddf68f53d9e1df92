namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>Collects symbols and sequences. Sequences that begin alike share their slots.</summary>
internal sealed class GrammarBuilder
{
    private readonly List<HashSet<int>> _impliedBy = [];
    private readonly Dictionary<(bool IsSymbol, int Before, int Gap, int Symbol), int> _slots = [];
    private readonly List<HashSet<int>> _completed = [];
    private readonly Dictionary<int, int> _rules = [];
    private readonly HashSet<int> _context = [];
    private readonly HashSet<int> _negations = [];
    private HashSet<int>? _awaited;

    private IEnumerable<int> Beginnings => _slots.Keys.Where(key => key.IsSymbol).Select(key => key.Before);

    public int Add()
    {
        _impliedBy.Add([]);
        return _impliedBy.Count - 1;
    }

    public void IsRule(int symbol, int rule) => _rules[symbol] = rule;

    public void IsContext(int symbol) => _context.Add(symbol);

    public void IsNegation(int symbol) => _negations.Add(symbol);

    /// <summary>Wherever the one occurs, the other does.</summary>
    public void Imply(int symbol, int other) => _impliedBy[symbol].Add(other);

    /// <param name="parts">One after the other, each with the number of words that may stand before it.</param>
    public void Sequence(IReadOnlyList<(int Symbol, int Gap)> parts, int completes)
    {
        if (parts.Count == 1)
        {
            Imply(parts[0].Symbol, completes);
            return;
        }

        var (isSymbol, before) = (true, parts[0].Symbol);
        foreach (var (symbol, gap) in parts.Skip(1))
        {
            if (!_slots.TryGetValue((isSymbol, before, gap, symbol), out var slot))
            {
                slot = _completed.Count;
                _slots.Add((isSymbol, before, gap, symbol), slot);
                _completed.Add([]);
            }

            (isSymbol, before) = (false, slot);
        }

        _completed[before].Add(completes);
    }

    /// <returns>The symbols and all that they imply, less those that nothing waits for; asked once all is added.</returns>
    public int[] With(IEnumerable<int> symbols)
    {
        _awaited ??= [.. _slots.Keys.Select(key => key.Symbol), .. Beginnings, .. _rules.Keys, .. _context];
        var all = new HashSet<int>();
        var open = new Stack<int>(symbols);
        while (open.TryPop(out var symbol))
        {
            if (all.Add(symbol))
            {
                foreach (var implied in _impliedBy[symbol])
                {
                    open.Push(implied);
                }
            }
        }

        return [.. all.Where(_awaited.Contains)];
    }

    public Grammar Build()
    {
        var symbols = _impliedBy.Count;
        var slots = Enumerable.Range(0, symbols).Select(_ => new List<Slot>()).ToArray();
        foreach (var ((isSymbol, before, gap, symbol), slot) in _slots)
        {
            slots[symbol].Add(new Slot(isSymbol ? before : symbols + before, gap, symbols + slot, With(_completed[slot])));
        }

        // Neighbours in memory are read one after the other.
        var ordered = slots.Select(list => list.OrderBy(slot => slot.Awaited).ToArray()).ToArray();
        var beginnings = Beginnings.ToHashSet();
        return new Grammar
        {
            Symbols = symbols,
            States = symbols + _slots.Count,
            Slots = ordered,
            Awaited = [.. ordered.Select(list => list.Select(slot => slot.Awaited).ToArray())],
            Roles = [.. Enumerable.Range(0, symbols).Select(symbol => RolesOf(symbol, beginnings))],
            RuleOf = [.. Enumerable.Range(0, symbols).Select(symbol => _rules.GetValueOrDefault(symbol, -1))],
        };
    }

    private SymbolRoles RolesOf(int symbol, HashSet<int> beginnings) =>
        (beginnings.Contains(symbol) ? SymbolRoles.Beginning : SymbolRoles.None)
        | (_context.Contains(symbol) ? SymbolRoles.Context : SymbolRoles.None)
        | (_negations.Contains(symbol) ? SymbolRoles.Negation : SymbolRoles.None)
        | (_rules.ContainsKey(symbol) ? SymbolRoles.Rule : SymbolRoles.None);
}
