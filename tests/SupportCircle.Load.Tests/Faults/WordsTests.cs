using SupportCircle.Domain.Conversation;
using SupportCircle.Load.Faults.Clients;

namespace SupportCircle.Load.Tests.Faults;

public sealed class WordsTests
{
    [Fact]
    public void The_product_keeps_every_text_as_it_is()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, 2_000).Select(_ => Words.New(random)).ToList();

        Assert.All(texts, text => Assert.Equal(text, PlainText.Clean(text, "body", ConversationLimits.BodyLength, PlainText.Lines.Many)));
        Assert.Contains(texts, text => text.Length > 3_900);
    }

    [Fact]
    public void Other_words_have_another_digest()
    {
        Assert.Equal(Words.Digest("Hello."), Words.Digest("Hello."));
        Assert.NotEqual(Words.Digest("Hello."), Words.Digest("Hello!"));
    }
}
