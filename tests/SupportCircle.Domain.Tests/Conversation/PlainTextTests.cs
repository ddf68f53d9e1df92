using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class PlainTextTests
{
    [Fact]
    public void Plain_words_are_kept_as_they_are() => Assert.Equal("I'm here, still.", Many("I'm here, still."));

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u0007")]
    [InlineData("\u001b")]
    [InlineData("\u007f")]
    [InlineData("\u0080")]
    [InlineData("\u009f")]
    [InlineData("\ufeff")]
    [InlineData("\ufff9")]
    [InlineData("\ufffe")]
    public void A_control_is_stripped(string control) => Assert.Equal("onetwo", Many($"one{control}two"));

    [Theory]
    [InlineData("\u202a")]
    [InlineData("\u202b")]
    [InlineData("\u202c")]
    [InlineData("\u202d")]
    [InlineData("\u202e")]
    public void A_bidirectional_override_is_stripped(string mark) => Assert.Equal("onetwo", Many($"one{mark}two"));

    [Theory]
    [InlineData("\u2066")]
    [InlineData("\u2067")]
    [InlineData("\u2068")]
    [InlineData("\u2069")]
    public void A_bidirectional_isolate_is_stripped(string mark) => Assert.Equal("onetwo", Many($"one{mark}two"));

    [Theory]
    [InlineData("שלום\u200f!")]
    [InlineData("\u0645\u0631\u062d\u0628\u0627")]
    [InlineData("a\u200eb")]
    [InlineData("a\u061cb")]
    [InlineData("می\u200cخواهم")]
    public void Scripts_from_right_to_left_and_the_marks_they_need_are_kept(string text) => Assert.Equal(text, Many(text));

    [Theory]
    [InlineData("👩‍👩‍👧")]
    [InlineData("❤️")]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    public void A_joined_emoji_is_kept(string emoji) => Assert.Equal(emoji, Many(emoji));

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\nb")]
    [InlineData("a\vb")]
    [InlineData("a\fb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void Every_line_break_becomes_a_line_feed(string text) => Assert.Equal("a\nb", Many(text));

    [Fact]
    public void An_empty_line_between_paragraphs_stays() => Assert.Equal("a\n\nb", Many("a\r\n\r\nb"));

    [Fact]
    public void Space_around_a_text_is_trimmed() => Assert.Equal("a", Many(" \u00a0\n a \t\r\n"));

    [Fact]
    public void A_single_line_has_no_breaks_and_no_tabs() => Assert.Equal("a b c", One("a\r\nb\tc"));

    [Theory]
    [InlineData("a  b")]
    [InlineData("á  b")]
    [InlineData("a \u202e b")]
    public void A_single_line_has_no_doubled_spaces(string text) => Assert.DoesNotContain("  ", One(text), StringComparison.Ordinal);

    // Not theory data: attributes are stored as UTF-8, which has no half pairs.
    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.All(
        ["a\ud83d", "\ude00a", "\ud83da", "\ude00\ud83d"],
        text => Refusals.AssertInvalid("body", () => Many(text)));

    [Fact]
    public void A_missing_text_is_refused() => Refusals.AssertInvalid("body", () => Many(null));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n\t")]
    [InlineData("\u00a0")]
    public void A_blank_text_is_refused(string text) => Refusals.AssertInvalid("body", () => Many(text));

    [Theory]
    [InlineData("\u202e\u2066")]
    [InlineData("\u200b\u200d")]
    [InlineData("\u200e \u200f")]
    [InlineData("\u00ad")]
    [InlineData("\ufe0f")]
    [InlineData("\u0301")]
    [InlineData("\u3164")]
    [InlineData("\u115f\u1160")]
    [InlineData("\uffa0")]
    [InlineData("\u2800")]
    [InlineData("\U000e0041")]
    public void A_text_of_nothing_visible_is_refused(string text) => Refusals.AssertInvalid("body", () => Many(text));

    [Fact]
    public void The_longest_text_is_taken() => Assert.Equal(4_000, Many(new string('é', 4_000)).Length);

    [Fact]
    public void One_unit_more_than_the_longest_is_refused() => Refusals.AssertInvalid("body", () => Many(new string('a', 4_001)));

    [Fact]
    public void Length_is_measured_before_anything_is_stripped() =>
        Refusals.AssertInvalid("body", () => Many("a" + new string('\u202e', 4_000)));

    private static string Many(string? text) =>
        PlainText.Clean(text, "body", ConversationLimits.BodyLength, PlainText.Lines.Many);

    private static string One(string text) =>
        PlainText.Clean(text, "name", ConversationLimits.BodyLength, PlainText.Lines.One);
}
