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
    // More words than any pattern has with its gaps.
    private const int LongestGap = 64;

    private int[] _end = [];
    private int[] _start = [];
    private bool[] _isNegated = [];
    private ulong[] _recent = [];
    private ulong[] _thisTurn = [];
    private int[] _firedAt = [];
    private int[] _firedFrom = [];
    private (int State, int Start, bool IsNegated)[] _reached = new (int, int, bool)[64];
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
            if (i % LongestGap == 0)
            {
                Turn();
            }

            (_contextBefore[i], _negationsBefore[i]) = (_contextCount, _negationCount);
            Occurs(tokens[i].Word.Entry, _at, isNegated: false);
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
        if (_end.Length < grammar.States || _base > int.MaxValue / 2)
        {
            (_end, _start, _isNegated) = (new int[grammar.States], new int[grammar.States], new bool[grammar.States]);
            (_recent, _thisTurn) = (new ulong[(grammar.States >> 6) + 1], new ulong[(grammar.States >> 6) + 1]);
            (_firedAt, _firedFrom) = (new int[grammar.States], new int[grammar.States]);
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

        Array.Clear(_recent);
        Array.Clear(_thisTurn);
        (_grammar, _candidateCount, _contextCount, _negationCount) = (grammar, 0, 0, 0);
    }

    // A word has many slots, and few of their states are reached: one bit says so, without a look at where. A bit stays for as
    // many words as a gap has, or for up to twice as many.
    private bool IsRecent(int state) => (_recent[state >> 6] & (1ul << (state & 63))) != 0;

    private void Turn()
    {
        Array.Copy(_thisTurn, _recent, _recent.Length);
        Array.Clear(_thisTurn);
    }

    private void Occurs(Entry entry, int start, bool isNegated)
    {
        Keep(entry, start, isNegated);
        var befores = entry.Befores;
        for (var i = 0; i < befores.Length; i++)
        {
            if (IsRecent(befores[i]))
            {
                Enter(entry.Slots[i], start, isNegated);
            }
        }
    }

    private void Enter(in Slot slot, int start, bool isNegated)
    {
        // As many words as what occurs has itself may stand between, too: they are its own.
        if (_at - _end[slot.Before] > slot.Gap + _at - start + 1)
        {
            return;
        }

        var from = Math.Min(_start[slot.Before], start);
        var isNo = isNegated || _isNegated[slot.Before] || IsNoBetween(_end[slot.Before] + 1, start);
        Push(slot.State, from, isNo);
        foreach (var symbol in slot.Completed)
        {
            if (_firedAt[symbol] != _at || _firedFrom[symbol] > from)
            {
                (_firedAt[symbol], _firedFrom[symbol]) = (_at, from);
                Occurs(_grammar.Entries[symbol], from, isNo);
            }
        }
    }

    // A no in a gap of the pattern; one that the pattern itself names stands in none.
    private bool IsNoBetween(int first, int behind) =>
        behind > first && _negationsBefore[behind - _base] > _negationsBefore[first - _base];

    private void Keep(Entry entry, int start, bool isNegated)
    {
        foreach (var symbol in entry.Beginnings)
        {
            Push(symbol, start, isNegated);
        }

        foreach (var symbol in entry.Context)
        {
            Append(ref _context, _contextCount++, new Place(symbol, start - _base, _at - _base, isNegated));
        }

        foreach (var rule in entry.Rules)
        {
            Append(ref _candidates, _candidateCount++, new Place(rule, start - _base, _at - _base, isNegated));
        }

        _negationCount += entry.IsNegation && start == _at ? 1 : 0;
    }

    // Only once the word is read through: it must not stand in two places of one sequence.
    private void Push(int state, int start, bool isNegated)
    {
        if (_reachedCount == _reached.Length)
        {
            Array.Resize(ref _reached, _reachedCount * 2);
        }

        _reached[_reachedCount++] = (state, start, isNegated);
    }

    private void Commit()
    {
        foreach (var (state, start, isNegated) in _reached.AsSpan(0, _reachedCount))
        {
            (_end[state], _start[state], _isNegated[state]) = (_at, start, isNegated);
            _recent[state >> 6] |= 1ul << (state & 63);
            _thisTurn[state >> 6] |= 1ul << (state & 63);
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
}

/// <summary>Where a symbol, or a rule, occurs.</summary>
/// <param name="Symbol">Or the index of the rule.</param>
/// <param name="Start">The first word, counted from 0.</param>
/// <param name="End">The last word.</param>
/// <param name="IsNegated">Whether a no stands in one of its gaps.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Symbol, int Start, int End, bool IsNegated);
