using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class ChangeRulesTests
{
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly MessageStanding Message = new(Author, IsGone: false, Revision: 0);

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Deleted)]
    public void An_author_may_change_what_they_said(ChangeKind kind) =>
        Assert.Null(PostingRules.RefuseChange(Author, kind, Message));

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Deleted)]
    public void Nobody_changes_the_words_of_another(ChangeKind kind) =>
        Assert.Equal(RefusalCodes.NotAllowed, PostingRules.RefuseChange(Guid.CreateVersion7(), kind, Message)!.Code);

    [Theory]
    [InlineData(ChangeKind.Edited)]
    [InlineData(ChangeKind.Deleted)]
    public void What_was_never_said_cannot_be_changed(ChangeKind kind) =>
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseChange(Author, kind, null)!.Code);

    [Fact]
    public void What_is_gone_cannot_be_edited() =>
        Assert.Equal(RefusalCodes.NotFound, PostingRules.RefuseChange(Author, ChangeKind.Edited, Message with { IsGone = true })!.Code);

    [Fact]
    public void What_is_gone_may_be_deleted_once_more() =>
        Assert.Null(PostingRules.RefuseChange(Author, ChangeKind.Deleted, Message with { IsGone = true }));
}
