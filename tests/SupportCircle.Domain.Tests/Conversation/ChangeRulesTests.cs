using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class ChangeRulesTests
{
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly MessageStanding Message = new(Author, IsGone: false, Revision: 0, HiddenAt: null);
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly MessageStanding Hidden = Message with { HiddenAt = DateTime.UnixEpoch };

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Deleted)]
    public void An_author_may_change_what_they_said(ChangeKind kind) =>
        Assert.Null(PostingRules.RefuseTarget(Author, kind, Message));

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Deleted)]
    public void Nobody_changes_the_words_of_another(ChangeKind kind) =>
        Assert.Equal(RefusalCodes.NotAllowed, PostingRules.RefuseTarget(Guid.CreateVersion7(), kind, Message)!.Code);

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Deleted)]
    public void What_was_never_said_cannot_be_changed(ChangeKind kind) =>
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Author, kind, null)!.Code);

    [Fact]
    public void What_is_gone_cannot_be_edited() =>
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Author, ChangeKind.Edited, Message with { IsGone = true })!.Code);

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Acknowledged)]
    public void What_is_hidden_is_for_everybody_as_if_it_were_gone(ChangeKind kind) =>
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Of(kind), kind, Hidden)!.Code);

    [Fact]
    public void An_author_may_take_back_what_is_hidden() => Assert.Null(PostingRules.RefuseTarget(Author, ChangeKind.Deleted, Hidden));

    [Fact]
    public void What_is_hidden_may_be_hidden_once_more_and_restored()
    {
        Assert.Null(PostingRules.RefuseTarget(Other, ChangeKind.Hidden, Hidden));
        Assert.Null(PostingRules.RefuseTarget(Other, ChangeKind.Restored, Hidden));
    }

    [Fact]
    public void What_is_gone_or_was_never_hidden_is_not_restored()
    {
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Other, ChangeKind.Restored, Message)!.Code);
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Other, ChangeKind.Restored, Hidden with { IsGone = true })!.Code);
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Other, ChangeKind.Hidden, Message with { IsGone = true })!.Code);
    }

    [Fact]
    public void One_acknowledges_what_others_said_and_not_oneself()
    {
        Assert.Null(PostingRules.RefuseTarget(Other, ChangeKind.Acknowledged, Message));
        Assert.Equal(RefusalCodes.NotAllowed, PostingRules.RefuseTarget(Author, ChangeKind.Acknowledged, Message)!.Code);
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseTarget(Other, ChangeKind.Acknowledged, Message with { IsGone = true })!.Code);
    }

    [Fact]
    public void What_is_gone_may_be_deleted_once_more() =>
        Assert.Null(PostingRules.RefuseTarget(Author, ChangeKind.Deleted, Message with { IsGone = true }));

    private static Guid Of(ChangeKind kind) => kind == ChangeKind.Edited ? Author : Other;
}
