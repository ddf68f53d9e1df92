using SupportCircle.Domain.Safety.Signals.Patterns;
using SupportCircle.Domain.Safety.Signals.Rules;
using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals;

/// <summary>What stands around a match: by the distance in words and by words that turn a sentence, never by punctuation.</summary>
internal sealed class Circumstances
{
    /// <summary>How far what a rule needs may be, in words.</summary>
    private const int NearWords = 12;

    /// <summary>How far what explains a match may be.</summary>
    private const int CloseWords = 4;

    private Recognition _recognition = null!;
    private TokenList _tokens = null!;

    public void Of(Recognition recognition, TokenList tokens) => (_recognition, _tokens) = (recognition, tokens);

    /// <returns>Whether all stands there that the rule needs.</returns>
    public bool Allow(Place place, CompiledRule rule) => rule.Near < 0 || Occurs(rule.Near, place, NearWords);

    /// <returns>Whether something stands there that gives the words another meaning.</returns>
    public bool IsExplained(Place place, CompiledRule rule) => rule.Unless >= 0 && Occurs(rule.Unless, place, CloseWords);

    public SignalModifier ModifiersOf(Place place, CompiledRule rule, CompiledModifier?[] modifierOf)
    {
        var modifiers = IsQuoted(place) ? SignalModifier.Quoted : SignalModifier.None;
        modifiers |= place.IsNegated ? SignalModifier.Negated : SignalModifier.None;
        modifiers |= IsExplained(place, rule) ? SignalModifier.Figurative : SignalModifier.None;
        foreach (ref readonly var other in Around(place.Start - NearWords, place.End + NearWords + CloseWords))
        {
            if (modifierOf[other.Symbol] is { } modifier && !modifiers.HasFlag(modifier.Is) && modifier.IsFor(rule)
                && Reaches(modifier, other, place) && !IsUndone(modifier, other, place))
            {
                modifiers |= modifier.Is;
            }
        }

        return modifiers;
    }

    private static bool Reaches(CompiledModifier modifier, Place from, Place place) =>
        from.End < place.Start ? from.End >= place.Start - modifier.Before
        : from.Start > place.End ? from.Start <= place.End + modifier.After
        : modifier.Within;

    private bool Occurs(int symbol, Place place, int reach)
    {
        // What ends behind it may begin within reach.
        foreach (ref readonly var other in Around(place.Start - reach, place.End + (2 * reach)))
        {
            if (other.Symbol == symbol && other.Start <= place.End + reach)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsUndone(CompiledModifier modifier, Place by, Place place)
    {
        if (modifier.Unless < 0)
        {
            return false;
        }

        var (first, last) = by.Start > place.End ? (place.End + 1, by.End) : (by.Start, Math.Max(by.End, place.End));
        foreach (ref readonly var other in Around(first, last))
        {
            if (other.Symbol == modifier.Unless && other.Start >= first)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<Place> Around(int first, int last) => _recognition.Around(first, last, _tokens.Count);

    private bool IsQuoted(Place place)
    {
        var tokens = _tokens.All;
        for (var i = place.Start; i <= place.End; i++)
        {
            if (!tokens[i].IsQuoted)
            {
                return false;
            }
        }

        return true;
    }
}
