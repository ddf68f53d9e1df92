using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Domain.Tests.Stories;

public sealed class StoryTextTests
{
    [Theory]
    [InlineData("The empty chair", "Her chair is still there.\n\nI sit in it.")]
    [InlineData("T", "t")]
    [InlineData("A title", "\ttabbed")]
    public void A_body_comes_apart_into_what_it_was_made_of(string title, string text)
    {
        var story = StoryText.Clean(title, text.Trim());

        Assert.Equal(story, StoryText.Of(story.Body));
        Assert.StartsWith(title + "\n\n", story.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_one_line_whatever_was_typed() =>
        Assert.Equal("One line and another", StoryText.Clean("  One line\r\nand  another ", "text").Title);

    [Fact]
    public void What_is_left_of_a_body_without_a_text_is_its_title() => Assert.Equal(new StoryText("alone", ""), StoryText.Of("alone"));

    [Theory]
    [InlineData(StoryLimits.TitleLength, StoryLimits.TextLength, null)]
    [InlineData(StoryLimits.TitleLength + 1, StoryLimits.TextLength, "title")]
    [InlineData(StoryLimits.TitleLength, StoryLimits.TextLength + 1, "text")]
    [InlineData(0, 1, "title")]
    [InlineData(1, 0, "text")]
    public void Title_and_text_have_each_their_length(int title, int text, string? refused)
    {
        var tell = () => StoryText.Clean(new string('a', title), new string('b', text));

        if (refused is null)
        {
            Assert.Equal(MessageKind.Story.BodyLength(), tell().Body.Length);
        }
        else
        {
            Assert.Contains(refused, Assert.Throws<Refusal>(() => tell()).Fields!.Keys);
        }
    }
}
