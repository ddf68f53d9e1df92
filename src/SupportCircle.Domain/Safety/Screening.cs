using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Safety;

/// <summary>
/// The one seam that every text of a member passes before it is sealed. It cleans and refuses by form alone; what it
/// returns is what will be kept.
/// </summary>
public static class Screening
{
    /// <exception cref="Refusal"><c>invalid</c> for <paramref name="field"/>; see <see cref="PlainText.Clean"/>.</exception>
    public static ScreenedText Message(string? body, string field = "body") =>
        new(PlainText.Clean(body, field, ConversationLimits.BodyLength, PlainText.Lines.Many));
}

/// <summary>A text that has passed the screening; only <see cref="Screening"/> makes one that is not empty.</summary>
public readonly record struct ScreenedText
{
    internal ScreenedText(string text) => Text = text;

    public string Text { get; }
}
