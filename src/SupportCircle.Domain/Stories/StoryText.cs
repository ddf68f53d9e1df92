using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Stories;

/// <summary>A story's words: as the log has them, they are one text whose first line is the title.</summary>
public readonly record struct StoryText(string Title, string Text)
{
    private const string Between = "\n\n";

    /// <summary>As the log has it: title, blank line, text.</summary>
    public string Body => Title + Between + Text;

    /// <exception cref="Refusal"><c>invalid</c> for <c>title</c> or <c>text</c>; see <see cref="PlainText.Clean"/>.</exception>
    public static StoryText Clean(string? title, string? text) => new(
        PlainText.Clean(title, "title", StoryLimits.TitleLength, PlainText.Lines.One),
        PlainText.Clean(text, "text", StoryLimits.TextLength, PlainText.Lines.Many));

    /// <summary>The two parts of a body.</summary>
    public static StoryText Of(string body)
    {
        var end = body.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new StoryText(body, string.Empty) : new StoryText(body[..end], body[end..].TrimStart('\n'));
    }
}
