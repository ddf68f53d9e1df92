using System.Text;
using CsCheck;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class PlainTextProperties
{
    // Any UTF-16 units, with those that the rules are about far more often than chance would have them.
    private const string Telling = "  \t\r\n\u0085\u2028\u202e\u2066\u2069\u200d\u200e\u200f\ufeff\u3164\u0301\ud83d\ude00";

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Char, Gen.Char[' ', '~'], Gen.OneOf(Telling.ToCharArray())).Array[0, 40].Select(units => new string(units));

    private static readonly Gen<(string Text, PlainText.Lines Lines)> Cases =
        Gen.Select(Texts, Gen.OneOf(PlainText.Lines.One, PlainText.Lines.Many));

    [Fact]
    public void Cleaning_twice_is_cleaning_once() => Each((_, lines, clean) => Assert.Equal(clean, Clean(clean, lines)));

    [Fact]
    public void Cleaning_never_makes_a_text_longer() => Each((text, _, clean) => Assert.True(clean.Length <= text.Length));

    [Fact]
    public void What_is_clean_has_no_control_but_line_feed_and_tab() => Each((_, lines, clean) =>
        Assert.DoesNotContain(clean, c => char.IsControl(c) && !(lines == PlainText.Lines.Many && c is '\n' or '\t')));

    [Fact]
    public void What_is_clean_comes_through_the_wire_unchanged() => Each((_, _, clean) =>
        Assert.Equal(clean, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean))));

    private static void Each(Action<string, PlainText.Lines, string> check) => Cases.Sample(given =>
    {
        if (CleanOrNull(given.Text, given.Lines) is { } clean)
        {
            check(given.Text, given.Lines, clean);
        }
    });

    // A refusal is a fair answer to a generated text; any other exception fails the property.
    private static string? CleanOrNull(string text, PlainText.Lines lines)
    {
        try
        {
            return Clean(text, lines);
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private static string Clean(string text, PlainText.Lines lines) =>
        PlainText.Clean(text, "body", ConversationLimits.BodyLength, lines);
}
