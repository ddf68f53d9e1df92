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
    private Dictionary<int, List<Slot>>? _slotsOf;
    private HashSet<int>? _beginnings;

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

    /// <returns>The symbols and all that they imply.</returns>
    public int[] With(IEnumerable<int> symbols)
    {
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

        return [.. all];
    }

    /// <summary>Asked once all is added.</summary>
    public Grammar Build() => new()
    {
        Symbols = _impliedBy.Count,
        States = _impliedBy.Count + _slots.Count,
        Entries = [.. Enumerable.Range(0, _impliedBy.Count).Select(symbol => EntryOf([symbol]))],
    };

    /// <returns>What several symbols set off together.</returns>
    public Entry EntryOf(IReadOnlyCollection<int> symbols)
    {
        _slotsOf ??= SlotsBySymbol();
        _beginnings ??= [.. _slots.Keys.Where(key => key.IsSymbol).Select(key => key.Before)];
        var slots = symbols.SelectMany(symbol => _slotsOf[symbol]).ToArray();
        return new Entry
        {
            Slots = slots,
            Befores = [.. slots.Select(slot => slot.Before)],
            Beginnings = [.. symbols.Where(_beginnings.Contains)],
            Context = [.. symbols.Where(_context.Contains)],
            Rules = [.. symbols.Where(_rules.ContainsKey).Select(symbol => _rules[symbol])],
            IsNegation = symbols.Any(_negations.Contains),
        };
    }

    private Dictionary<int, List<Slot>> SlotsBySymbol()
    {
        var slots = Enumerable.Range(0, _impliedBy.Count).ToDictionary(symbol => symbol, _ => new List<Slot>());
        foreach (var ((isSymbol, before, gap, symbol), slot) in _slots)
        {
            var completed = With(_completed[slot]);
            slots[symbol].Add(new Slot(isSymbol ? before : _impliedBy.Count + before, gap, _impliedBy.Count + slot, completed));
        }

        return slots;
    }
}
