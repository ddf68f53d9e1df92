using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Web.Safety;

/// <summary>The rules by one state of what the organisation has made of them: immutable, and made when first asked for.</summary>
internal sealed class LiveRules
{
    private readonly Lazy<SignalRules> _all;
    private readonly Lazy<SignalRules> _rules;

    public LiveRules(SignalChoices choices)
        : this(choices, new Lazy<SignalRules>(() => SignalRules.With(choices.Own)))
    {
    }

    private LiveRules(SignalChoices choices, Lazy<SignalRules> all)
    {
        (Choices, _all) = (choices, all);
        _rules = new(() => all.Value.Without(choices.Off.Select(one => one.RuleId).ToHashSet(StringComparer.Ordinal)));
    }

    public SignalChoices Choices { get; }

    public SignalRules Rules => _rules.Value;

    /// <summary>The same rules with others of them on: that takes no time.</summary>
    public LiveRules Switched(SignalChoices choices) => new(choices, _all);
}
