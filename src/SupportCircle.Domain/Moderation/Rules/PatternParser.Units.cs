namespace SupportCircle.Domain.Moderation.Rules;

/// <summary>The part that reads which units may stand at a place: after a backslash, and in a class.</summary>
internal sealed partial class PatternParser
{
    /// <summary>Takes what follows a backslash.</summary>
    /// <returns>The unit that it stands for; null when it is a kind of units.</returns>
    private char? AddEscaped(UnitSet units)
    {
        if (IsAtEnd)
        {
            throw Wrong("It ends with a backslash");
        }

        var sign = _pattern[_at++];
        UnitKind? kind = char.ToLowerInvariant(sign) switch
        {
            'd' => UnitKind.Digit,
            's' => UnitKind.Space,
            'w' => UnitKind.Word,
            _ => null,
        };
        if (kind is { } known)
        {
            units.Add(known, char.IsLower(sign));
            return null;
        }

        var unit = sign switch
        {
            'n' => '\n',
            't' => '\t',
            >= '1' and <= '9' => throw Wrong($"\\{sign} refers back, which is not taken"),
            _ when char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) => throw Wrong($"There is no \\{sign}"),
            _ => sign,
        };
        units.Add(unit);
        return unit;
    }

    private UnitSet Class()
    {
        var units = new UnitSet { IsNegated = Takes('^') };
        var isFirst = true;
        while (!IsAtEnd && (_pattern[_at] != ']' || isFirst))
        {
            isFirst = false;
            var first = ClassUnit(units);
            if (first is { } from && _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                AddRange(units, from);
            }
        }

        return Takes(']') ? units : throw Wrong("A class is not closed");
    }

    private char? ClassUnit(UnitSet units)
    {
        var unit = _pattern[_at++];
        if (unit == '\\')
        {
            return AddEscaped(units);
        }

        if (unit == '[' || char.IsSurrogate(unit))
        {
            throw Wrong(unit == '[' ? "In a class [ is written \\[" : "In a class only units of the basic plane are taken");
        }

        foreach (var folded in Folded(unit.ToString()))
        {
            units.Add(folded);
        }

        return unit;
    }

    private void AddRange(UnitSet units, char from)
    {
        var to = ClassUnit(new UnitSet()) ?? throw Wrong("A range ends in a kind");
        var (first, last) = (Lower(from), Lower(to));
        units.Add(first <= last ? first : throw Wrong("A range ends before it begins"), last);
    }

    private char Lower(char unit)
    {
        var lower = char.ToLowerInvariant(unit);
        return string.Equals(Folded(unit.ToString()), lower.ToString(), StringComparison.Ordinal)
            ? lower
            : throw Wrong("A range has an end with an accent, and accents are not looked at");
    }
}
