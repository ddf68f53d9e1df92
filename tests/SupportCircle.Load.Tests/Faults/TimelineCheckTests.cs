using SupportCircle.Domain;
using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Tests.Faults;

/// <summary>What everybody saw, held against the log.</summary>
public sealed class TimelineCheckTests
{
    private readonly Scene _scene = Scene.Clean();

    private List<JournalEntry> Tom => _scene.Journals[Scene.Tom];

    [Fact]
    public void Who_lost_the_line_and_got_the_rest_by_entering_is_clean()
    {
        Tom.RemoveRange(3, 2);
        Tom.Add(new Lost(Scene.At(2.5), 1));
        Tom.Add(Scene.Entry(5, 2, 2, [_scene.Log[2].Message, _scene.Log[3].Message], 4));

        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void What_is_heard_while_entering_waits_and_is_clean()
    {
        Tom.RemoveRange(2, 3);
        Tom.Add(new Lost(Scene.At(1.5), 1));
        Tom.Add(new Heard(Scene.At(4), 2, _scene.Log[2].Message));
        Tom.Add(new Heard(Scene.At(4), 2, _scene.Log[3].Message));
        Tom.Add(Scene.Entry(5, 2, 1, [_scene.Log[1].Message, _scene.Log[2].Message], 3) with { AskedAt = Scene.At(3.5) });

        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void A_gap_is_found()
    {
        Tom.RemoveAt(3);

        Assert.Contains(ViolationKind.Gap, _scene.Found());
    }

    [Fact]
    public void A_gap_right_after_entering_is_found()
    {
        Tom.RemoveRange(1, 2);

        Assert.Contains(ViolationKind.Gap, _scene.Found());
    }

    [Fact]
    public void The_same_twice_on_one_line_is_found()
    {
        Tom.Insert(3, Tom[2]);

        Assert.Equal([ViolationKind.DeliveredTwice], _scene.Found());
    }

    [Fact]
    public void Another_order_is_found()
    {
        (Tom[2], Tom[3]) = (Tom[3], Tom[2]);

        Assert.Contains(ViolationKind.Gap, _scene.Found());
    }

    [Fact]
    public void What_was_delivered_and_is_not_in_the_log_is_found()
    {
        Tom.Add(new Heard(Scene.At(5), 1, _scene.Log[3].Message with { Sequence = 5, ClientMessageId = Guid.NewGuid() }));

        Assert.Contains(ViolationKind.DeliveredNotInLog, _scene.Found());
    }

    [Fact]
    public void Other_words_than_those_of_the_log_are_found()
    {
        Tom[2] = new Heard(Scene.At(2), 1, _scene.Log[1].Message with { Digest = 0 });

        Assert.Contains(ViolationKind.DeliveredNotInLog, _scene.Found());
    }

    [Fact]
    public void Something_of_another_circle_is_found()
    {
        Tom.Add(new Strayed(Scene.At(5), 1, Guid.NewGuid()));

        Assert.Equal([ViolationKind.DeliveredNotInLog], _scene.Found());
    }

    [Fact]
    public void Entering_that_does_not_bring_the_end_is_found()
    {
        Tom.Add(new Lost(Scene.At(5), 1));
        _scene.Said(Scene.Ana, 6);
        _scene.Journals[Scene.Ana].Add(new Heard(Scene.At(6), 1, _scene.Log[4].Message));
        Tom.Add(Scene.Entry(7, 2, 4, [], 5));

        Assert.Contains(ViolationKind.EnterIncomplete, _scene.Found());
    }

    [Fact]
    public void Entering_that_leaves_something_out_is_found()
    {
        Tom.RemoveRange(2, 3);
        Tom.Add(new Lost(Scene.At(1.5), 1));
        Tom.Add(Scene.Entry(5, 2, 1, [_scene.Log[1].Message, _scene.Log[3].Message], 4));

        Assert.Contains(ViolationKind.EnterIncomplete, _scene.Found());
    }

    [Fact]
    public void Entering_that_does_not_know_what_was_known_is_found()
    {
        Tom.RemoveAt(4);
        Tom.Add(new Lost(Scene.At(3.5), 1));
        Tom.Add(Scene.Entry(6, 2, 3, [], 3));
        Tom.Add(new Heard(Scene.At(6.1), 2, _scene.Log[3].Message));

        Assert.Equal([ViolationKind.EnterStale], _scene.Found());
    }

    [Fact]
    public void Who_does_not_have_everything_in_the_end_is_found()
    {
        Tom.RemoveAt(4);

        Assert.Contains(ViolationKind.BehindAtTheEnd, _scene.Found());
    }

    [Fact]
    public void Who_has_missed_an_edit_is_found()
    {
        _scene.Edit(Scene.Ana, 1, 5);
        Tom.RemoveAt(5);

        Assert.Contains(ViolationKind.BehindAtTheEnd, _scene.Found());
    }

    [Fact]
    public void A_gap_in_changes_is_found()
    {
        _scene.Edit(Scene.Ana, 1, 5);
        _scene.Edit(Scene.Ana, 1, 6);
        Tom.RemoveAt(5);

        Assert.Contains(ViolationKind.Gap, _scene.Found());
    }

    [Fact]
    public void A_member_who_is_turned_away_is_found()
    {
        Tom.Add(new TurnedAway(Scene.At(5), 2, RefusalCodes.Conflict));

        Assert.Equal([ViolationKind.TurnedAway], _scene.Found());
    }
}
