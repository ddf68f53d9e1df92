using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class SearchWordsTests
{
    [Fact]
    public void Words_are_folded_bare_of_punctuation_and_each_there_once()
    {
        foreach (var (text, words) in Folding.Words)
        {
            Assert.Equal(words, SearchWords.Parse(text, "words").Words);
        }
    }

    [Theory]
    [InlineData("corazon", "Mi corazón", true)]
    [InlineData("CORAZÓN mi", "Mi corazon", true)]
    [InlineData("lamp", "The lamps are lit", true)]
    [InlineData("lamp dark", "The lamps are lit", false)]
    [InlineData("lit lamps", "The lamps are lit", true)]
    [InlineData("dont", "don't", false)]
    [InlineData("don’t", "don't", true)]
    public void Every_word_must_occur_in_any_order_also_inside_a_word(string sought, string text, bool isFound) =>
        Assert.Equal(isFound, SearchWords.Parse(sought, "words").AreIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200b\u0301")]
    public void With_nothing_to_look_for_it_is_refused(string? text) =>
        Refusals.AssertInvalid("words", () => SearchWords.Parse(text, "words"));

    [Fact]
    public void More_than_the_limit_is_refused()
    {
        SearchWords.Parse(new string('a', ConversationLimits.SearchLength), "words");

        Refusals.AssertInvalid("words", () => SearchWords.Parse(new string('a', ConversationLimits.SearchLength + 1), "words"));
    }
}
