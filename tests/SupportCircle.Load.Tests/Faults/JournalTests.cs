using SupportCircle.Load.Faults.Checking;
using SupportCircle.Load.Faults.Clients;

namespace SupportCircle.Load.Tests.Faults;

/// <summary>How far a client is, which is what it enters with.</summary>
public sealed class JournalTests
{
    private readonly Journal _journal = new();

    [Fact]
    public void What_is_heard_while_entering_counts_once_it_has_entered()
    {
        Hear(2);
        Assert.Equal((0, 0), _journal.Last);

        Enter(0, [1], isTruncated: false);
        Assert.Equal((2, 0), _journal.Last);
    }

    [Fact]
    public void What_is_beyond_a_gap_is_not_counted()
    {
        Enter(0, [1], isTruncated: false);
        Hear(3);
        Assert.Equal((1, 0), _journal.Last);

        Hear(2);
        Assert.Equal((3, 0), _journal.Last);
    }

    [Fact]
    public void What_was_held_back_goes_with_the_line()
    {
        Hear(2);
        _journal.Add(new Lost(Scene.At(1), 1));
        Enter(0, [1], isTruncated: false);

        Assert.Equal((1, 0), _journal.Last);
    }

    [Fact]
    public void It_enters_again_from_where_a_truncated_answer_ends()
    {
        Hear(3);
        Enter(0, [1, 2], isTruncated: true);
        Assert.Equal((2, 0), _journal.Last);

        Enter(2, [], isTruncated: false);
        Assert.Equal((3, 0), _journal.Last);
    }

    [Fact]
    public void Changes_are_counted_likewise()
    {
        Enter(0, [1], isTruncated: false);
        _journal.Add(new HeardChange(Scene.At(1), 1, new ChangeSighting(1, 1, 0, IsGone: true)));

        Assert.Equal((1, 1), _journal.Last);
    }

    private void Hear(long sequence) => _journal.Add(new Heard(Scene.At(1), 1, Message(sequence)));

    private void Enter(long after, long[] messages, bool isTruncated) => _journal.Add(
        Scene.Entry(1, 1, after, [.. messages.Select(Message)], messages.LastOrDefault(after)) with { IsTruncated = isTruncated });

    private static Sighting Message(long sequence) => new(sequence, Guid.NewGuid(), Guid.NewGuid(), 0, IsGone: false);
}
