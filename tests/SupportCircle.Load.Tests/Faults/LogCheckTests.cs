using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Tests.Faults;

/// <summary>The log by itself, and changes in it.</summary>
public sealed class LogCheckTests
{
    private readonly Scene _scene = Scene.Clean();

    [Fact]
    public void A_number_that_is_missing_in_the_log_is_found()
    {
        _scene.Log[2] = _scene.Log[3];
        _scene.Log.RemoveAt(3);

        Assert.Contains(ViolationKind.LogHasGap, _scene.Found());
    }

    [Fact]
    public void A_message_that_nobody_posted_is_found()
    {
        _scene.Posts[Scene.Tom].RemoveAt(1);

        Assert.Contains(ViolationKind.LogHasStranger, _scene.Found());
    }

    [Fact]
    public void Other_words_in_the_log_are_found()
    {
        _scene.Alter(2, message => message with { Digest = message.Digest + 1 });

        Assert.Contains(ViolationKind.LogAltered, _scene.Found());
    }

    [Fact]
    public void Another_author_in_the_log_is_found()
    {
        _scene.Alter(2, message => message with { SeatId = Guid.NewGuid() });

        Assert.Contains(ViolationKind.LogAltered, _scene.Found());
    }

    [Fact]
    public void Pages_that_tell_another_log_are_found()
    {
        _scene.Pages = [.. _scene.Log.Take(3)];

        Assert.Equal([ViolationKind.PagesDiffer], _scene.Found());
    }

    [Fact]
    public void Edits_and_deletions_that_everybody_heard_are_clean()
    {
        _scene.Edit(Scene.Ana, 1, 5);
        _scene.Edit(Scene.Ana, 1, 6);
        _scene.Delete(Scene.Tom, 2, 7);

        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void An_edit_that_is_lost_is_found()
    {
        var before = _scene.Log[0];
        _scene.Edit(Scene.Ana, 1, 5);
        _scene.Log[0] = before;

        Assert.Contains(ViolationKind.LogAltered, _scene.Found());
    }

    [Fact]
    public void A_receipt_for_a_change_that_is_not_in_the_log_is_found()
    {
        var change = new Change(Guid.NewGuid(), 1, 1, isDeletion: true);
        change.Add(Answer.Receipt(Scene.At(5), 1, default));
        _scene.Changes[Scene.Ana].Add(change);

        Assert.Equal([ViolationKind.ReceiptBroken], _scene.Found());
    }

    [Fact]
    public void A_deletion_after_which_the_words_are_still_there_is_found()
    {
        var before = _scene.Log[1];
        _scene.Delete(Scene.Tom, 2, 5);
        _scene.Log[1] = before;

        Assert.Contains(ViolationKind.ReceiptBroken, _scene.Found());
    }

    [Fact]
    public void A_change_that_nobody_asked_for_is_found()
    {
        _scene.Edit(Scene.Ana, 1, 5);
        _scene.Changes[Scene.Ana].Clear();

        Assert.Contains(ViolationKind.LogHasStranger, _scene.Found());
    }
}
