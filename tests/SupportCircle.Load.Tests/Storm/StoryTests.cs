using SupportCircle.Contracts.Conversation;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Storm;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Tests.Storm;

public sealed class StoryTests
{
    private readonly Violations _violations = new();
    private readonly Story _story = new();

    [Fact]
    public void Whoever_reads_everything_over_two_lines_has_missed_nothing()
    {
        _story.Enter(Brings(last: 10));
        _story.Hear(11, Id(1));
        _story.Hold(13, Id(3));
        Assert.True(_story.Enter(Brings(last: 12, (12, Id(2)))));

        _story.Check(Log(1, 2, 3), _violations);

        Assert.Equal(0, _violations.Sum);
        Assert.Equal(13, _story.Last);
    }

    [Fact]
    public void What_is_missing_is_asked_for_and_counted_if_it_never_comes()
    {
        _story.Enter(Brings(last: 10));
        Assert.False(_story.Hear(12, Id(2)));

        _story.Check(Log(1, 2), _violations);

        Assert.Equal(2, _violations.Gaps);
    }

    [Fact]
    public void Another_message_at_a_number_and_the_same_message_twice_are_seen()
    {
        _story.Enter(Brings(last: 10));
        _story.Hear(11, Id(1));
        _story.Hear(12, Id(1));

        _story.Check(Log(1, 2), _violations);

        Assert.Equal((1, 1), (_violations.Strays, _violations.Duplicates));
    }

    private static MessageId Id(long post) => new(Phase: 7, post);

    // From 11 on.
    private static Dictionary<long, MessageId> Log(params long[] posts) => posts.ToDictionary(post => post + 10, Id);

    private static EnterAnswer Brings(long last, params (long Sequence, MessageId Id)[] messages) => new(
        [.. messages.Select(message => new MessageView { Sequence = message.Sequence, ClientMessageId = ToGuid(message.Id) })], [], last, 0, Truncated: false, Here: []);

    private static Guid ToGuid(MessageId id)
    {
        var text = "00000000-0000-7000-8000-000000000000"u8.ToArray();
        id.WriteTo(text);
        return Guid.Parse(text);
    }
}
