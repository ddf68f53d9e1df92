using SupportCircle.Domain.Safety.Signals.Contacts;
using SupportCircle.Domain.Safety.Signals.Own;
using SupportCircle.Domain.Safety.Signals.Rules;

namespace SupportCircle.Domain.Safety.Signals;

/// <summary>
/// The signal rules: what in a text makes it worth that a person looks. Immutable, and safe to use from any thread. They
/// route; they do not measure risk. <c>docs/safety.md</c> says how they work and what they miss.
/// </summary>
public sealed class SignalRules
{
    private static readonly Lazy<SignalRules> Embedded = new(() => Of(RuleBook.Embedded()));

    private readonly RuleBook _book;
    private readonly bool[] _isOff;
    private readonly AllowedNumbers _allowed;

    private SignalRules(RuleBook book, bool[] isOff, AllowedNumbers allowed)
    {
        (_book, _isOff, _allowed) = (book, isOff, allowed);
        All = [.. book.Rules.Select(rule => rule.Rule)];
        Rules = [.. All.Where((_, index) => !isOff[index])];
    }

    /// <summary>All rules that come with the product, made when first asked for.</summary>
    public static SignalRules Default => Embedded.Value;

    /// <summary>Those that are on, and those that are not.</summary>
    public IReadOnlyList<SignalRule> All { get; }

    /// <summary>Those that are on.</summary>
    public IReadOnlyList<SignalRule> Rules { get; }

    /// <summary>Those that come with the product and others. It takes about a second of a processor: not for whoever waits.</summary>
    /// <param name="own">Those of them that cannot be read (any more) mean nothing; see <see cref="OwnRuleProof.IsReadable"/>.</param>
    public static SignalRules With(IReadOnlyCollection<OwnRule> own) =>
        own.Where(OwnRuleProof.IsReadable).ToList() is { Count: > 0 } readable ? Of(RuleBook.Embedded(readable)) : Default;

    /// <summary>The same without some, as the organisation wants it; ids that no rule has mean nothing.</summary>
    public SignalRules Without(IReadOnlySet<string> ruleIds) => new(
        _book, [.. _book.Rules.Select((rule, index) => _isOff[index] || ruleIds.Contains(rule.Rule.Id))], _allowed);

    /// <summary>The same, but these telephone numbers are no contact details: those of helplines.</summary>
    /// <param name="numbers">Digits as they are dialled; other signs in them mean nothing.</param>
    public SignalRules Allowing(IEnumerable<string> numbers) => new(_book, _isOff, new AllowedNumbers(numbers));

    /// <summary>Looks at a text in time that grows with its length, whatever it says.</summary>
    /// <param name="text">As somebody wrote it.</param>
    public SignalResult Look(string text) => SignalReading.Of(text, _book, _isOff, _allowed);

    /// <summary>For rules that do not come with the product.</summary>
    internal static SignalRules Of(params RuleFile[] files) => Of(RuleBook.Compile(files));

    internal static SignalRules Of(RuleBook book) => new(book, new bool[book.Rules.Length], AllowedNumbers.None);
}
