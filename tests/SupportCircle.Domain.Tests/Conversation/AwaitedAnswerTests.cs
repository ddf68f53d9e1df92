using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class AwaitedAnswerTests
{
    private static readonly DateTime Noon = new(2026, 11, 29, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_earliest_answer_counts_in_whatever_order_they_are_found()
    {
        var one = Waiting();

        one.Answer(Noon.AddMinutes(5));
        one.Answer(Noon.AddMinutes(3));
        one.Answer(Noon.AddMinutes(4));

        Assert.Equal(Noon.AddMinutes(3), one.AnsweredAt);
    }

    [Fact]
    public void Only_the_first_answer_to_what_the_circle_was_told_of_is_news_to_it()
    {
        var untold = Waiting();
        Assert.False(untold.Answer(Noon.AddMinutes(3)));

        var told = Waiting();
        told.RisenAt = Noon.AddMinutes(30);
        Assert.True(told.Answer(Noon.AddMinutes(40)));
        Assert.False(told.Answer(Noon.AddMinutes(35)));
    }

    private static AwaitedAnswer Waiting() => new()
    {
        CircleId = Guid.CreateVersion7(),
        Sequence = 1,
        SeatId = Guid.CreateVersion7(),
        IsStory = true,
        SaidAt = Noon,
    };
}
