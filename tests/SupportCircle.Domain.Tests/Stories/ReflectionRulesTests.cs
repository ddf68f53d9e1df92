using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Stories;

public sealed class ReflectionRulesTests
{
    private static readonly MessageStanding Story = new(Guid.NewGuid(), IsGone: false, Revision: 0, HiddenAt: null) { Kind = MessageKind.Story };

    [Fact]
    public void A_story_that_can_be_read_can_be_answered() => Assert.Null(PostingRules.RefuseReflection(Story));

    [Fact]
    public void What_is_withdrawn_hidden_or_not_there_cannot() => Assert.All(
        (MessageStanding?[])[null, Story with { IsGone = true }, Story with { HiddenAt = DateTime.UnixEpoch }],
        story => Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseReflection(story)!.Code));

    [Theory]
    [InlineData(MessageKind.Message)]
    [InlineData(MessageKind.Reflection)]
    [InlineData(MessageKind.CheckIn)]
    public void What_is_no_story_has_no_answers_of_that_kind(MessageKind kind) =>
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseReflection(Story with { Kind = kind })!.Code);

    [Fact]
    public void Words_of_one_kind_do_not_take_the_place_of_anothers()
    {
        Assert.Null(PostingRules.RefuseEdit(MessageKind.Story, Story));
        Assert.Equal(RefusalCodes.NotAllowed, PostingRules.RefuseEdit(MessageKind.Message, Story)!.Code);
        Assert.Equal(RefusalCodes.NotAllowed, PostingRules.RefuseEdit(MessageKind.Story, Story with { Kind = MessageKind.Message })!.Code);
    }

    [Theory]
    [InlineData(MessageKind.Message, 4_000)]
    [InlineData(MessageKind.Reflection, 4_000)]
    [InlineData(MessageKind.CheckIn, 4_000)]
    [InlineData(MessageKind.Story, 20_122)]
    public void Each_kind_has_its_length(MessageKind kind, int length) => Assert.Equal(length, kind.BodyLength());
}
