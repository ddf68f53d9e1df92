using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Domain.Tests.Moderation.Rules;

public sealed class HeldPostTests
{
    private static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_is_decided_once()
    {
        var letThrough = Waiting();
        letThrough.LetThrough(7, Guid.CreateVersion7(), Now);
        var declined = Waiting();
        declined.Decline([1], Guid.CreateVersion7(), Now);
        var takenBack = Waiting();
        takenBack.TakeBack(Now);

        foreach (var post in (HeldPost[])[letThrough, declined, takenBack])
        {
            Assert.Equal(RefusalCodes.Conflict, Assert.Throws<Refusal>(() => post.LetThrough(8, Guid.CreateVersion7(), Now)).Code);
            Assert.Equal(RefusalCodes.Conflict, Assert.Throws<Refusal>(() => post.Decline(null, Guid.CreateVersion7(), Now)).Code);
        }

        Assert.Equal(7, letThrough.Sequence);
    }

    [Fact]
    public void Its_words_stay_for_its_author_when_it_is_declined_and_go_otherwise()
    {
        var letThrough = Waiting();
        letThrough.LetThrough(7, Guid.CreateVersion7(), Now);
        var declined = Waiting();
        declined.Decline([1], Guid.CreateVersion7(), Now);

        Assert.Null(letThrough.SealedBody);
        Assert.NotNull(declined.SealedBody);
        declined.TakeBack(Now.AddHours(1));
        Assert.Equal((null, null, Now), (declined.SealedBody, declined.SealedWord, declined.DecidedAt));
        Assert.Throws<Refusal>(() => declined.TakeBack(Now));
        Assert.Throws<Refusal>(() => letThrough.TakeBack(Now));
    }

    [Fact]
    public void Whom_it_names_is_kept_in_order()
    {
        Guid[] seats = [Guid.CreateVersion7(), Guid.CreateVersion7()];

        Assert.Equal(seats, Waiting(HeldPost.MentionsOf(seats)).Mentioned);
        Assert.Empty(Waiting(HeldPost.MentionsOf([])).Mentioned);
    }

    private static HeldPost Waiting(string? mentions = null) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = Guid.CreateVersion7(),
        AuthorSeatId = Guid.CreateVersion7(),
        ClientMessageId = Guid.CreateVersion7(),
        HeldAt = Now,
        Reason = HoldReason.FirstPost,
        Mentions = mentions,
        SealedBody = [1, 2, 3],
    };
}
