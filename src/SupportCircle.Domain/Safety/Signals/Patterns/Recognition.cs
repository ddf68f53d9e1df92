using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>
/// Recognises a grammar in the words of a text, all patterns together, word by word. For each beginning of a pattern it
/// remembers only where it ended last: gaps have an upper bound alone, so a later end is as good as an earlier one. A
/// word therefore costs the slots of its symbols, whatever the text, and nothing is tried again.
/// </summary>
internal sealed class Recognition
{
    private const int Kept = 4_096;
    private const int LongestGap = 64;

    private Last[] _last = [];
    private (int At, int From)[] _fired = [];
    private (int State, Last Last)[] _reached = new (int, Last)[64];
    private int _reachedCount;
    private Place[] _context = new Place[256];
    private int[] _contextBefore = new int[256];
    private int[] _negationsBefore = new int[256];
    private Place[] _candidates = new Place[64];
    private Grammar _grammar = null!;

    // Counts on from text to text, so that nothing must be wiped: what an earlier text left is too far back.
    private int _base = LongestGap;
    private int _at;
    private int _candidateCount;
    private int _contextCount;
    private int _negationCount;

    /// <summary>Rules that occur, in the order of their ends.</summary>
    public ReadOnlySpan<Place> Found => _candidates.AsSpan(0, _candidateCount);

    public void Read(Grammar grammar, ReadOnlySpan<Token> tokens)
    {
        Prepare(grammar, tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            _at = _base + i;
            (_contextBefore[i], _negationsBefore[i]) = (_contextCount, _negationCount);
            Occurs(tokens[i].Word.Seen);
            Commit();
        }

        _contextBefore[tokens.Length] = _contextCount;
        _base += tokens.Length + LongestGap;
    }

    /// <returns>What occurs and ends between two words of the text, both included.</returns>
    public ReadOnlySpan<Place> Around(int first, int last, int count)
    {
        var from = _contextBefore[Math.Clamp(first, 0, count)];
        return _context.AsSpan(from, _contextBefore[Math.Clamp(last + 1, 0, count)] - from);
    }

    private void Prepare(Grammar grammar, int count)
    {
        if (_last.Length < grammar.States || _fired.Length < grammar.Symbols || _base > int.MaxValue / 2)
        {
            (_last, _fired) = (new Last[grammar.States], new (int, int)[grammar.Symbols]);
            _base = LongestGap;
        }

        if (_candidates.Length > Kept || _context.Length > Kept)
        {
            (_candidates, _context) = (new Place[64], new Place[256]);
        }

        if (_contextBefore.Length <= count)
        {
            (_contextBefore, _negationsBefore) = (new int[count + 1], new int[count + 1]);
        }

        (_grammar, _candidateCount, _contextCount, _negationCount) = (grammar, 0, 0, 0);
    }

    // Optimised at once: a long text is read in few calls, and on a busy machine the runtime would be late to see that it pays.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Occurs(SeenSymbols seen)
    {
        foreach (var symbol in seen.Kept)
        {
            Keep(symbol, _grammar.Roles[symbol], _at, isNegated: false);
        }

        foreach (var symbol in seen.Beginnings)
        {
            Push(symbol, _at, isNegated: false);
        }

        var (last, latest) = (_last, _at - 1);
        var awaited = seen.Awaited;
        for (var i = 0; i < awaited.Length; i++)
        {
            if (last[awaited[i] >> Slot.GapBits].End >= latest - (awaited[i] & Slot.LongestGap))
            {
                Reach(in seen.Slots[i], _at, isNegated: false);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Occurs(int symbol, int start, bool isNegated)
    {
        ref var fired = ref _fired[symbol];
        if (fired.At == _at && fired.From <= start)
        {
            return;
        }

        fired = (_at, start);
        var roles = _grammar.Roles[symbol];
        if (roles > SymbolRoles.Beginning)
        {
            Keep(symbol, roles, start, isNegated);
        }

        if ((roles & SymbolRoles.Beginning) != SymbolRoles.None)
        {
            Push(symbol, start, isNegated);
        }

        // As many words as the symbol itself has may stand between, too: they are its own.
        var (last, latest) = (_last, start - 1);
        var awaited = _grammar.Awaited[symbol];
        for (var i = 0; i < awaited.Length; i++)
        {
            if (last[awaited[i] >> Slot.GapBits].End >= latest - (awaited[i] & Slot.LongestGap))
            {
                Reach(in _grammar.Slots[symbol][i], start, isNegated);
            }
        }
    }

    private void Reach(in Slot slot, int start, bool isNegated)
    {
        ref readonly var before = ref _last[slot.Before];
        var from = Math.Min(before.Start, start);
        var isNo = isNegated || before.IsNegated || IsNoBetween(before.End + 1, start);
        Push(slot.State, from, isNo);
        foreach (var completed in slot.Completed)
        {
            Occurs(completed, from, isNo);
        }
    }

    // A no in a gap of the pattern; one that the pattern itself names stands in none.
    private bool IsNoBetween(int first, int behind) =>
        behind > first && _negationsBefore[behind - _base] > _negationsBefore[first - _base];

    private void Keep(int symbol, SymbolRoles roles, int start, bool isNegated)
    {
        var place = new Place(symbol, start - _base, _at - _base, isNegated);
        _negationCount += (roles & SymbolRoles.Negation) != SymbolRoles.None && start == _at ? 1 : 0;
        if ((roles & SymbolRoles.Context) != SymbolRoles.None)
        {
            Append(ref _context, _contextCount++, place);
        }

        if ((roles & SymbolRoles.Rule) != SymbolRoles.None)
        {
            Append(ref _candidates, _candidateCount++, place with { Symbol = _grammar.RuleOf[symbol] });
        }
    }

    // Only once the word is read through: it must not stand in two places of one sequence.
    private void Push(int state, int start, bool isNegated)
    {
        if (_reachedCount == _reached.Length)
        {
            Array.Resize(ref _reached, _reachedCount * 2);
        }

        _reached[_reachedCount++] = (state, new Last(_at, start, isNegated));
    }

    private void Commit()
    {
        var all = _last;
        foreach (ref readonly var reached in _reached.AsSpan(0, _reachedCount))
        {
            all[reached.State] = reached.Last;
        }

        _reachedCount = 0;
    }

    private static void Append(ref Place[] places, int count, Place place)
    {
        if (count == places.Length)
        {
            Array.Resize(ref places, count * 2);
        }

        places[count] = place;
    }

    /// <summary>Where a state was reached last. Counted on from text to text.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Last(int End, int Start, bool IsNegated);
}

/// <summary>Where a symbol, or a rule, occurs.</summary>
/// <param name="Symbol">Or the index of the rule.</param>
/// <param name="Start">The first word, counted from 0.</param>
/// <param name="End">The last word.</param>
/// <param name="IsNegated">Whether a no stands in one of its gaps.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Symbol, int Start, int End, bool IsNegated);
