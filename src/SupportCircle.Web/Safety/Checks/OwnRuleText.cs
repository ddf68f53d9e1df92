using SupportCircle.Contracts.Safety.Checks;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Own;

namespace SupportCircle.Web.Safety.Checks;

/// <summary>A rule of the organisation's own as it is asked for, cleaned, and as it is shown.</summary>
internal static class OwnRuleText
{
    /// <exception cref="Refusal"><c>invalid</c>, by field.</exception>
    public static OwnRule Of(OwnRuleRequest request, int number, Guid memberId, DateTime now) => new()
    {
        Number = number,
        Category = request.Category,
        Level = request.Level > SignalLevel.Green ? request.Level : throw Refusal.Invalid("level", "A rule that alerts nobody is none."),
        Language = Languages.Known(request.Language, "language"),
        Patterns = PatternsOf(request.Patterns),
        About = PlainText.Clean(request.About, "about", OwnRuleLimits.AboutLength, PlainText.Lines.One),
        Example = PlainText.Clean(request.Example, "example", OwnRuleLimits.ExampleLength, PlainText.Lines.One),
        AddedBy = memberId,
        AddedAt = now,
    };

    public static OwnRuleView View(OwnRule rule) => new(
        rule.Number,
        rule.Id,
        rule.Category,
        rule.Level,
        rule.Language,
        rule.Lines,
        rule.About,
        rule.Example,
        rule.AddedAt,
        OwnRuleProof.IsReadable(rule));

    private static string PatternsOf(IReadOnlyList<string>? patterns) => patterns is { Count: > 0 and <= OwnRuleLimits.Patterns }
        ? string.Join('\n', patterns.Select(pattern => PlainText.Clean(pattern, "patterns", OwnRuleLimits.PatternLength, PlainText.Lines.One)))
        : throw Refusal.Invalid("patterns", $"From 1 to {OwnRuleLimits.Patterns}.");
}
