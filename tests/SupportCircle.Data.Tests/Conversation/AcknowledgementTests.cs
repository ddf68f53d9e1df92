using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class AcknowledgementTests : DatabaseTest
{
    [Fact]
    public async Task It_is_a_change_with_the_next_number_and_is_read_with_the_message()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");

        var receipt = await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou));

        Assert.Equal(1, receipt.Number);
        Assert.Equal([(Tom.Id, "Tom", AcknowledgementKind.IHearYou)], await ReadAsync());
    }

    [Fact]
    public async Task Another_one_takes_the_place_of_the_first_and_comes_last()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        var leo = await Database.AddSeatAsync(CircleId, "Leo");
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou));
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(leo, 1, AcknowledgementKind.WithYou));

        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.MeToo));

        Assert.Equal(
            [(leo.Id, "Leo", AcknowledgementKind.WithYou), (Tom.Id, "Tom", AcknowledgementKind.MeToo)], await ReadAsync());
    }

    [Fact]
    public async Task Taken_back_it_is_gone()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou));

        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, kind: null));

        Assert.Empty(await ReadAsync());
        Assert.Equal(0, Count("Acknowledgements"));
    }

    [Fact]
    public async Task With_the_words_the_answers_to_them_leave_the_database()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou));

        await Database.DeleteAsync(Ana, 1);

        Assert.Equal(0, Count("Acknowledgements"));
    }

    [Fact]
    public async Task In_one_group_the_last_one_holds_and_a_deletion_leaves_none()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.SayAsync(Ana, "two");
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        Task<LogReceipt>[] group =
        [
            log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou)),
            log.AppendAsync(TestConversation.Acknowledgement(Tom, 2, AcknowledgementKind.IHearYou)),
            log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.ThankYou)),
            log.AppendAsync(TestConversation.Deletion(Ana, 2)),
        ];

        await log.StartAsync(Cancellation);
        var receipts = await Task.WhenAll(group);
        await log.StopAsync(Cancellation);

        Assert.Equal([1, 2, 3, 4], receipts.Select(receipt => receipt.Number));
        Assert.Equal([(Tom.Id, "Tom", AcknowledgementKind.ThankYou)], await ReadAsync());
        Assert.Equal(1, Count("Acknowledgements"));
    }

    [Fact]
    public async Task Whoever_was_away_gets_it_as_it_is_now()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou));
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, kind: null));

        await using var db = Database.Context();
        var (_, changes) = await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(1, 0), Cancellation);

        var now = new ReadAcknowledgement(Tom.Id, "Tom", Kind: null);
        Assert.Equal([(1, now), (2, now)], changes.Select(change => (change.Number, change.Acknowledgement)));
    }

    [Fact]
    public async Task What_was_never_said_is_not_acknowledged()
    {
        await Database.StartLogAsync();

        var refusal = await Assert.ThrowsAsync<Refusal>(
            () => Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, AcknowledgementKind.IHearYou)));

        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        Assert.Equal(0, Count("Changes"));
    }

    private async Task<IEnumerable<(Guid, string, AcknowledgementKind?)>> ReadAsync()
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Ana.MemberId, Cancellation);
        var read = await scope.ServiceProvider.GetRequiredService<MessageReader>().NewestAsync(seat, Cancellation);
        return read.Messages[0].Acknowledgements.Select(given => (given.SeatId, given.SeatName, given.Kind));
    }
}
