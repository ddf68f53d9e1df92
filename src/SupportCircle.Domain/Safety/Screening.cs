using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Safety;

/// <summary>
/// The one seam that every text of a member passes before it is sealed. It cleans and refuses by form, and looks with the signal
/// rules; what it returns is what will be kept.
/// </summary>
public static class Screening
{
    /// <param name="body">The text.</param>
    /// <param name="rules">Look at it.</param>
    /// <param name="field">What the text is called, in a refusal.</param>
    /// <param name="maxLength">The longest text to take, in UTF-16 units.</param>
    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>; see <see cref="PlainText.Clean"/>.</exception>
    public static ScreenedText Message(string? body, SignalRules rules, string field = "body", int maxLength = ConversationLimits.BodyLength)
    {
        var text = PlainText.Clean(body, field, maxLength, PlainText.Lines.Many);
        var found = rules.Look(text);
        if (found.Findings.Count == 0)
        {
            return new ScreenedText(text);
        }

        var mark = SignalMark.Of(found);
        if (found.NeedsHelp())
        {
            var masked = Mask(text, found);
            return new ScreenedText(masked) { Mark = mark, NeedsHelp = true, IsMasked = !ReferenceEquals(masked, text) };
        }

        return new ScreenedText(text) { Mark = mark, Objection = Objection.To(found) };
    }

    /// <summary>
    /// The same for a text that only its author reads: nothing in it is masked or refused, and nothing is kept of what the rules find.
    /// It is looked at for their sake alone, so that they are offered help.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">Look at it.</param>
    /// <param name="field">What the text is called, in a refusal.</param>
    /// <param name="maxLength">The longest text to take, in UTF-16 units.</param>
    /// <param name="lines">Whether it may have line breaks.</param>
    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>; see <see cref="PlainText.Clean"/>.</exception>
    public static ScreenedText Private(string? text, SignalRules rules, string field, int maxLength, PlainText.Lines lines)
    {
        var clean = PlainText.Clean(text, field, maxLength, lines);
        return new ScreenedText(clean) { NeedsHelp = rules.Look(clean).NeedsHelp() };
    }

    // Sign by sign, so that every other place stays where it was; spaces stay, so that it breaks into lines.
    private static string Mask(string text, SignalResult found)
    {
        char[]? masked = null;
        foreach (var finding in Objection.In(found))
        {
            masked ??= text.ToCharArray();
            foreach (ref var unit in masked.AsSpan(finding.Start, finding.Length))
            {
                unit = char.IsWhiteSpace(unit) ? unit : ScreenedText.Masked;
            }
        }

        return masked is null ? text : new string(masked);
    }
}
