namespace SupportCircle.Data.Tests.Conversation;

public sealed class SamePostTwiceTests : DatabaseTest
{
    private readonly Guid _clientId = Guid.CreateVersion7();

    [Fact]
    public async Task Sent_again_later_it_gets_the_first_receipt_to_the_millisecond()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "hello", _clientId);
        Database.Time.Advance(TimeSpan.FromSeconds(5));

        var second = await Database.SayAsync(Ana, "hello", _clientId);

        Assert.Equal(first, second);
        Assert.Equal(1, Count("Messages"));
    }

    [Fact]
    public async Task Twice_in_one_group_it_is_one_message()
    {
        var first = Database.Log.AppendAsync(await Database.SealAsync(Ana, "hello", _clientId));
        var second = Database.Log.AppendAsync(await Database.SealAsync(Ana, "hello", _clientId));

        await Database.StartLogAsync();

        Assert.Equal(await first, await second);
        Assert.Equal(1, Count("Messages"));
    }

    [Fact]
    public async Task Sent_by_many_at_once_it_is_one_message()
    {
        await Database.StartLogAsync();

        var receipts = await Task.WhenAll(
            Enumerable.Range(0, 30).Select(_ => Task.Run(() => Database.SayAsync(Ana, "hello", _clientId), Cancellation)));

        Assert.Single(receipts.Distinct());
        Assert.Equal(1, Count("Messages"));
        Assert.Equal(1, Database.Scalar<long>($"SELECT \"LastSequence\" FROM \"Circles\""));
    }

    [Fact]
    public async Task It_is_handed_on_once()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "hello", _clientId);
        await Database.SayAsync(Ana, "hello", _clientId);

        Assert.Single(Database.Log.TakeCommitted());
    }

    [Fact]
    public async Task The_same_id_from_another_seat_is_another_message()
    {
        await Database.StartLogAsync();

        var anas = await Database.SayAsync(Ana, "hello", _clientId);
        var toms = await Database.SayAsync(Tom, "hello", _clientId);

        Assert.NotEqual(anas.Sequence, toms.Sequence);
        Assert.Equal(2, Count("Messages"));
    }

    [Fact]
    public async Task A_change_sent_again_gets_the_first_receipt_and_changes_nothing_more()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "hello");
        var first = await Database.EditAsync(Ana, said, "hello again", revision: 1, _clientId);
        Database.Time.Advance(TimeSpan.FromSeconds(5));

        var second = await Database.EditAsync(Ana, said, "hello again", revision: 1, _clientId);

        Assert.Equal(first, second);
        Assert.Equal(1, Count("Changes"));
        Assert.Equal(1, Count("MessageRevisions"));
    }

    [Fact]
    public async Task It_still_gets_its_receipt_when_its_author_has_been_removed()
    {
        await Database.StartLogAsync();
        var first = await Database.SayAsync(Ana, "hello", _clientId);
        Database.Run("UPDATE \"Seats\" SET \"State\" = 'Removed'");

        Assert.Equal(first, await Database.SayAsync(Ana, "hello", _clientId));
    }
}
