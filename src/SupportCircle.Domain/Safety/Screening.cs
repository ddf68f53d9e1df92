using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Safety;

/// <summary>
/// The one seam that every text of a member passes before it is sealed. It cleans and refuses by form, and looks with the signal
/// rules; what it returns is what will be kept.
/// </summary>
public static class Screening
{
    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>; see <see cref="PlainText.Clean"/>.</exception>
    public static ScreenedText Message(string? body, SignalRules rules, string field = "body")
    {
        var text = PlainText.Clean(body, field, ConversationLimits.BodyLength, PlainText.Lines.Many);
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
