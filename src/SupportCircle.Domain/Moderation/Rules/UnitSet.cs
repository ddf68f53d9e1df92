using System.Globalization;

namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>Some UTF-16 units of folded text.</summary>
internal sealed class UnitSet
{
    private readonly List<(char First, char Last)> _ranges = [];
    private readonly List<(UnitKind Kind, bool Is)> _kinds = [];
    private bool[]? _ascii;

    /// <summary>All but these.</summary>
    public bool IsNegated { get; set; }

    /// <summary>All but the end of a line.</summary>
    public static UnitSet Any { get; } = new UnitSet { IsNegated = true }.Add('\n');

    public UnitSet Add(char unit) => Add(unit, unit);

    public UnitSet Add(char first, char last)
    {
        _ranges.Add((first, last));
        return this;
    }

    /// <param name="kind">Of units.</param>
    /// <param name="isKind">Whether those of that kind, or all others.</param>
    public UnitSet Add(UnitKind kind, bool isKind)
    {
        _kinds.Add((kind, isKind));
        return this;
    }

    /// <summary>Asked once the set is whole: nothing is added after that.</summary>
    public bool Has(char unit)
    {
        // Most text is plain letters.
        _ascii ??= [.. Enumerable.Range(0, 128).Select(ascii => Names((char)ascii) != IsNegated)];
        return unit < _ascii.Length ? _ascii[unit] : Names(unit) != IsNegated;
    }

    public static bool IsWord(char unit) => char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    private bool Names(char unit)
    {
        foreach (var (first, last) in _ranges)
        {
            if (unit >= first && unit <= last)
            {
                return true;
            }
        }

        foreach (var (kind, isKind) in _kinds)
        {
            if (IsOf(kind, unit) == isKind)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(UnitKind kind, char unit) => kind switch
    {
        UnitKind.Digit => char.IsDigit(unit),
        UnitKind.Space => char.IsWhiteSpace(unit),
        _ => IsWord(unit),
    };
}

internal enum UnitKind
{
    Digit,
    Space,

    /// <summary>Letters, digits, marks and the underscore.</summary>
    Word,
}
