using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Tests.Faults;

/// <summary>How long people who are connected wait for what is in the log.</summary>
public sealed class SilenceCheckTests
{
    private readonly Scene _scene = Scene.Clean();

    private List<JournalEntry> Tom => _scene.Journals[Scene.Tom];

    [Fact]
    public void Who_waits_longer_than_is_promised_is_found()
    {
        Tom[4] = new Heard(Scene.At(19.5), 1, _scene.Log[3].Message);

        Assert.Equal([ViolationKind.TooLate], _scene.Found());
    }

    [Fact]
    public void Who_waits_and_loses_the_line_before_it_comes_is_found()
    {
        Tom[4] = new Lost(Scene.At(19.5), 1);
        Tom.Add(Scene.Entry(20, 2, 3, [_scene.Log[3].Message], 4));

        Assert.Equal([ViolationKind.TooLate], _scene.Found());
    }

    [Fact]
    public void What_a_node_wrote_before_it_died_counts_from_when_it_was_written()
    {
        var post = new Post(_scene.Posts[Scene.Tom][1].Id, _scene.Posts[Scene.Tom][1].Digest);
        post.Add(Answer.None(Scene.At(4)));
        post.Add(Answer.Receipt(Scene.At(18), 4, _scene.Log[3].SentAt!.Value));
        _scene.Posts[Scene.Tom][1] = post;
        foreach (var journal in _scene.Journals)
        {
            journal[4] = new Heard(Scene.At(19.5), 1, _scene.Log[3].Message);
        }

        Assert.Equal([ViolationKind.TooLate], _scene.Found());
        _scene.Limits = _scene.Limits with { Began = null };
        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void Who_was_not_connected_has_not_waited()
    {
        Tom[4] = new Lost(Scene.At(4), 1);
        Tom.Add(Scene.Entry(30, 2, 3, [_scene.Log[3].Message], 4));

        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void Time_in_which_a_server_was_halted_on_purpose_does_not_count()
    {
        Tom[4] = new Heard(Scene.At(19.5), 1, _scene.Log[3].Message);
        _scene.Limits = _scene.Limits with { Pauses = [new Span(Scene.At(3), Scene.At(6))] };

        var verdict = _scene.Check();

        Assert.Empty(verdict.Violations);
        Assert.Equal(Scene.At(13.5), verdict.LongestSilence);
    }
}
