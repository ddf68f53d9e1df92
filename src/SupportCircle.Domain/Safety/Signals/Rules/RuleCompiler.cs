using SupportCircle.Domain.Safety.Signals.Patterns;

namespace SupportCircle.Domain.Safety.Signals.Rules;

/// <summary>Puts the patterns of rules and modifiers into one grammar.</summary>
internal sealed class RuleCompiler(WordBook book)
{
    private readonly PatternReader _reader = new(book);

    public CompiledModifier Compile(ModifierText text, RuleFile file)
    {
        var language = RuleBook.LanguageOf(file);
        var symbol = Context(text.Any, language);
        if (text.Is == SignalModifier.Negated)
        {
            book.Grammar.IsNegation(symbol);
        }

        return new CompiledModifier(text.Is, file.Language, symbol, Context(text.Unless, language), text.Before, text.After, text.Within);
    }

    public CompiledRule Compile(RuleText text, RuleFile file, int index)
    {
        var language = RuleBook.LanguageOf(file);
        if ((text.Any.Length > 0 ? 1 : 0) + (text.Contact is null ? 0 : 1) + (text.IsWeighed ? 1 : 0) != 1)
        {
            throw new FormatException($"{text.Id} needs patterns, a kind of contact or weights, and one of them only.");
        }

        var symbol = book.Grammar.Add();
        book.Grammar.IsRule(symbol, index);
        Read(text.Any, language, symbol);
        return new CompiledRule
        {
            Rule = new SignalRule
            {
                Id = text.Id,
                Version = file.Version,
                Category = text.Category,
                Level = text.Level,
                Language = file.Language,
                About = text.About,
                Example = text.Example,
                IsWeighed = text.IsWeighed,
                Patterns = new RulePatterns(text.Any, text.Near, text.Unless),
            },
            Near = Context(text.Near, language),
            Unless = Context(text.Unless, language),
            Ignores = text.Ignores.Aggregate(SignalModifier.None, (all, one) => all | one),
            Contact = text.Contact,
            IsWeighed = text.IsWeighed,
        };
    }

    private int Context(string[] patterns, string language)
    {
        if (patterns.Length == 0)
        {
            return -1;
        }

        var symbol = book.Grammar.Add();
        book.Grammar.IsContext(symbol);
        Read(patterns, language, symbol);
        return symbol;
    }

    private void Read(string[] patterns, string language, int symbol)
    {
        foreach (var pattern in patterns)
        {
            _reader.Read(pattern, language, symbol);
        }
    }
}
