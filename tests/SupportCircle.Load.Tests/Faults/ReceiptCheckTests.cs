using SupportCircle.Domain;
using SupportCircle.Load.Faults.Checking;

namespace SupportCircle.Load.Tests.Faults;

/// <summary>What was answered, held against the log.</summary>
public sealed class ReceiptCheckTests
{
    private readonly Scene _scene = Scene.Clean();

    [Fact]
    public void A_clean_run_is_clean() => Assert.Empty(_scene.Check().Violations);

    [Fact]
    public void A_post_that_was_sent_again_and_is_there_once_is_clean()
    {
        var post = _scene.Say(Scene.Ana, 5);
        var receipt = post.Receipt!.Value;
        var again = new Post(post.Id, post.Digest);
        again.Add(Answer.None(Scene.At(4)));
        again.Add(Answer.Refusal(Scene.At(4), RefusalCodes.Unavailable));
        again.Add(Answer.Refusal(Scene.At(4), RefusalCodes.TooManyRequests));
        again.Add(receipt);
        again.Add(receipt);
        _scene.Posts[Scene.Ana][^1] = again;

        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void A_receipt_for_what_is_not_in_the_log_is_found()
    {
        var post = new Post(Guid.NewGuid(), 1);
        post.Add(Answer.Receipt(Scene.At(5), 5, default));
        _scene.Posts[Scene.Ana].Add(post);

        Assert.Equal([ViolationKind.ReceiptBroken], _scene.Found());
    }

    [Fact]
    public void A_receipt_for_another_place_is_found()
    {
        var post = new Post(_scene.Posts[Scene.Tom][1].Id, _scene.Posts[Scene.Tom][1].Digest);
        post.Add(Answer.Receipt(Scene.At(5), 3, _scene.Log[3].SentAt!.Value));
        _scene.Posts[Scene.Tom][1] = post;

        Assert.Equal([ViolationKind.ReceiptBroken], _scene.Found());
    }

    [Fact]
    public void A_receipt_with_another_time_is_found()
    {
        _scene.Log[2] = _scene.Log[2] with { SentAt = default(DateTime) };

        Assert.Equal([ViolationKind.ReceiptBroken], _scene.Found());
    }

    [Fact]
    public void Two_different_receipts_for_one_post_are_found()
    {
        var post = _scene.Posts[Scene.Ana][0];
        post.Add(post.Receipt!.Value with { Number = 2 });

        Assert.Equal([ViolationKind.ReceiptsDiffer], _scene.Found());
    }

    [Fact]
    public void The_same_client_id_twice_in_the_log_is_found()
    {
        var sighting = _scene.Log[0].Message with { Sequence = 5 };
        _scene.Log.Add(new LoggedMessage(sighting, _scene.Log[0].SentAt));
        _scene.Journals[Scene.Ana].Add(new Heard(Scene.At(5), 1, sighting));
        _scene.Journals[Scene.Tom].Add(new Heard(Scene.At(5), 1, sighting));

        Assert.Contains(ViolationKind.LogHasTwice, _scene.Found());
    }

    [Fact]
    public void What_was_refused_and_is_in_the_log_is_found()
    {
        var post = new Post(_scene.Posts[Scene.Ana][0].Id, _scene.Posts[Scene.Ana][0].Digest, isProper: false);
        post.Add(Answer.Refusal(Scene.At(1), RefusalCodes.NotFound));
        _scene.Posts[Scene.Ana][0] = post;

        Assert.Equal([ViolationKind.RefusedButThere], _scene.Found());
    }

    [Fact]
    public void What_was_refused_and_is_not_there_is_clean()
    {
        var post = new Post(Guid.NewGuid(), 1, isProper: false);
        post.Add(Answer.Refusal(Scene.At(1), RefusalCodes.Invalid));
        _scene.Posts[Scene.Ana].Add(post);

        Assert.Empty(_scene.Check().Violations);
    }

    [Fact]
    public void A_receipt_for_what_the_rules_forbid_is_found()
    {
        var post = new Post(_scene.Posts[Scene.Ana][0].Id, _scene.Posts[Scene.Ana][0].Digest, isProper: false);
        post.Add(_scene.Posts[Scene.Ana][0].Receipt!.Value);
        _scene.Posts[Scene.Ana][0] = post;

        Assert.Equal([ViolationKind.ForbiddenButTaken], _scene.Found());
    }

    [Fact]
    public void A_refusal_of_what_the_rules_allow_is_found()
    {
        var post = new Post(Guid.NewGuid(), 1);
        post.Add(Answer.Refusal(Scene.At(1), RefusalCodes.NotFound));
        _scene.Posts[Scene.Ana].Add(post);

        Assert.Equal([ViolationKind.RefusedWithoutCause], _scene.Found());
    }

    [Theory]
    [InlineData("")]
    [InlineData(RefusalCodes.Unavailable)]
    [InlineData(RefusalCodes.TooManyRequests)]
    public void A_post_that_was_never_answered_is_found(string code)
    {
        var post = new Post(Guid.NewGuid(), 1);
        post.Add(Answer.Refusal(Scene.At(1), code));
        _scene.Posts[Scene.Ana].Add(post);

        Assert.Equal([ViolationKind.NeverAnswered], _scene.Found());
    }
}
