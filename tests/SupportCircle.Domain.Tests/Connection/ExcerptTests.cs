using CsCheck;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Connection;

public sealed class ExcerptTests
{
    [Fact]
    public void A_short_text_is_its_own_excerpt_on_one_line() =>
        Assert.Equal("One line. And another.", Excerpt.Of("One line.\n\n  And another.", 240));

    [Fact]
    public void A_long_one_is_cut_and_says_so() => Assert.Equal("abcdefghij…", Excerpt.Of("abcdefghijk", 10));

    [Fact]
    public void Nothing_is_cut_through_the_middle_of_a_sign() => Assert.Equal("aaaaaaaaa…", Excerpt.Of("aaaaaaaaa🌊 and more", 10));

    [Fact]
    public void Around_a_word_stands_what_is_near_it_and_nothing_is_cut_through_a_word_before_it()
    {
        var text = string.Join(' ', Enumerable.Range(100, 100)) + " the heron " + string.Join(' ', Enumerable.Range(200, 100));

        var around = Excerpt.Around(text, SearchWords.Parse("HERON", "words"), 120);

        Assert.Contains("the heron", around, StringComparison.Ordinal);
        Assert.Matches("^…[0-9]{3} .*…$", around);
    }

    [Fact]
    public void Of_any_text_it_is_one_line_of_whole_signs_no_longer_than_asked_for() =>
        Gen.String[0, 600].Select(Gen.String[Gen.Char['a', 'z'], 1, 6], Gen.Int[1, 300]).Sample((text, word, length) =>
        {
            foreach (var excerpt in (string[])[Excerpt.Of(text, length), Excerpt.Around(text, SearchWords.Parse(word, "words"), length)])
            {
                Assert.InRange(excerpt.Length, 0, length + 2);
                Assert.DoesNotContain('\n', excerpt);
            }
        });
}
