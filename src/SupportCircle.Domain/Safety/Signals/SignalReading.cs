using SupportCircle.Domain.Safety.Signals.Contacts;
using SupportCircle.Domain.Safety.Signals.Patterns;
using SupportCircle.Domain.Safety.Signals.Rules;
using SupportCircle.Domain.Safety.Signals.Weights;
using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals;

/// <summary>One look at one text. What it works with is kept by the thread for the next, so that nothing is made in vain.</summary>
internal sealed class SignalReading
{
    [ThreadStatic]
    private static SignalReading? _ofThread;

    private readonly WordReader _reader = new();
    private readonly TokenList _tokens = new();
    private readonly Recognition _recognition = new();
    private readonly Circumstances _circumstances = new();
    private readonly ContactReader _contacts = new();
    private Best[] _best = [];
    private float[] _weights = new float[256];

    public static SignalResult Of(string text, RuleBook book, bool[] isOff, AllowedNumbers allowed) =>
        (_ofThread ??= new SignalReading()).Look(text, book, isOff, allowed);

    private SignalResult Look(string text, RuleBook book, bool[] isOff, AllowedNumbers allowed)
    {
        _reader.Read(text, book.Vocabulary, _tokens);
        _recognition.Read(book.Grammar, _tokens.All);
        _contacts.Read(text, allowed);
        var heaviest = Weigh(book.Weights);
        if (_recognition.Found.IsEmpty && _contacts.Found.IsEmpty && heaviest is null)
        {
            return SignalResult.Nothing;
        }

        if (_best.Length < book.Rules.Length)
        {
            _best = new Best[book.Rules.Length];
        }

        _circumstances.Of(_recognition, _tokens);
        var findings = new List<SignalFinding>();
        foreach (var place in _recognition.Found)
        {
            if (!isOff[place.Symbol])
            {
                Weigh(place, book, text, findings);
            }
        }

        Collect(text, book, findings);
        AddWeighed(heaviest, text, book, isOff, findings);
        AddContacts(text, book, isOff, findings);
        return findings.Count == 0 ? SignalResult.Nothing : new SignalResult { Findings = findings };
    }

    // Null where nobody need look for the weight of the words.
    private Stretch? Weigh(WordWeights? weights)
    {
        if (weights is null || _tokens.Count == 0)
        {
            return null;
        }

        if (_weights.Length < _tokens.Count)
        {
            _weights = new float[_tokens.Count];
        }

        weights.Weigh(_tokens.All, _weights);
        var heaviest = Stretch.Heaviest(_weights.AsSpan(0, _tokens.Count));
        return weights.IsHeavy(heaviest) ? heaviest : null;
    }

    // What the patterns have found says more.
    private void AddWeighed(Stretch? heaviest, string text, RuleBook book, bool[] isOff, List<SignalFinding> findings)
    {
        if (heaviest is not { } stretch || findings.Exists(finding => finding.Level >= SignalLevel.Red))
        {
            return;
        }

        var tokens = _tokens.All;
        var category = book.Weights!.CategoryOf(tokens[stretch.Start..stretch.End]);
        var index = Array.FindIndex(book.Rules, rule => rule.IsWeighed && rule.Rule.Category == category);
        if (index >= 0 && !isOff[index])
        {
            var (start, end) = stretch.Core(_weights);
            findings.Add(Finding(book.Rules[index], book.Rules[index].Rule.Level, SignalModifier.None, tokens[start].Start, tokens[end - 1].End, text));
        }
    }

    private void Weigh(Place place, RuleBook book, string text, List<SignalFinding> findings)
    {
        var rule = book.Rules[place.Symbol];
        ref var best = ref _best[place.Symbol];
        var isContact = rule.Rule.Category == SignalCategory.ContactDetails;
        if ((best.IsFound && best.Level == rule.Rule.Level && !isContact) || !_circumstances.Allow(place, rule)
            || (isContact && _circumstances.IsExplained(place, rule)))
        {
            return;
        }

        var modifiers = _circumstances.ModifiersOf(place, rule, book.ModifierOf) & ~rule.Ignores;
        var level = Lowering.Of(rule.Rule.Level, rule.Rule.Category, modifiers);
        if (isContact)
        {
            Add(new Best(IsFound: true, level, modifiers, place), rule, text, findings);
        }
        else if (!best.IsFound || level > best.Level)
        {
            best = new Best(IsFound: true, level, modifiers, place);
        }
    }

    private void Collect(string text, RuleBook book, List<SignalFinding> findings)
    {
        for (var i = 0; i < book.Rules.Length; i++)
        {
            if (_best[i].IsFound)
            {
                Add(_best[i], book.Rules[i], text, findings);
                _best[i] = default;
            }
        }
    }

    private void Add(in Best best, CompiledRule rule, string text, List<SignalFinding> findings)
    {
        var tokens = _tokens.All;
        var (start, end) = (tokens[best.Place.Start].Start, tokens[best.Place.End].End);
        if (findings.Count > 0 && findings[^1] is var last && last.RuleId == rule.Rule.Id && last.Start + last.Length > start)
        {
            // A contact detail that is longer than the pattern is found at each of its words.
            start = Math.Min(start, last.Start);
            findings.RemoveAt(findings.Count - 1);
        }

        findings.Add(Finding(rule, best.Level, best.Modifiers, start, end, text));
    }

    private void AddContacts(string text, RuleBook book, bool[] isOff, List<SignalFinding> findings)
    {
        foreach (var contact in _contacts.Found)
        {
            var index = Array.FindIndex(book.Rules, rule => rule.Contact == contact.Kind);
            if (index >= 0 && !isOff[index])
            {
                findings.Add(Finding(book.Rules[index], book.Rules[index].Rule.Level, SignalModifier.None, contact.Start, contact.End, text));
            }
        }
    }

    private static SignalFinding Finding(
        CompiledRule rule, SignalLevel level, SignalModifier modifiers, int start, int end, string text) => new(
        rule.Rule.Id, rule.Rule.Version, rule.Rule.Category, rule.Rule.Level, level, modifiers, start, end - start, text[start..end])
        {
            IsWeighed = rule.IsWeighed,
        };

    private readonly record struct Best(bool IsFound, SignalLevel Level, SignalModifier Modifiers, Place Place);
}
