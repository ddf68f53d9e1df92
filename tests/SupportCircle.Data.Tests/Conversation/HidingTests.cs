using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class HidingTests : DatabaseTest
{
    [Fact]
    public async Task Hidden_words_are_kept_and_read_by_nobody_but_facilitators()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        await Database.SayAsync(Ana, "one");

        await Database.HideAsync(ruth, 1);

        Assert.Null((await ReadAsync(Tom)).Body);
        Assert.Null((await ReadAsync(ruth)).Body);
        Assert.Equal("one", (await HiddenAsync(ruth))!.Body);
    }

    [Fact]
    public async Task A_restored_message_is_read_as_it_was_with_its_wordings_and_answers()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "uno", revision: 1);
        await Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, Domain.Conversation.AcknowledgementKind.MeToo));
        var before = await ReadAsync(Tom);
        await Database.HideAsync(ruth, 1);

        await Database.RestoreAsync(ruth, 1);

        Assert.Equivalent(before, await ReadAsync(Tom), strict: true);
        Assert.Equal(1, Count("MessageRevisions"));
        Assert.Null(await HiddenAsync(ruth));
    }

    [Fact]
    public async Task Whoever_was_away_gets_nothing_of_what_is_hidden_and_all_of_what_is_seen_again()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "uno", revision: 1);
        await Database.HideAsync(ruth, 1);

        var hidden = await ChangesAsync();
        await Database.RestoreAsync(ruth, 1);
        var restored = await ChangesAsync();

        Assert.Equal([null, null], hidden.Select(change => change.Message.Body));
        Assert.Equal(["uno", "uno", "uno"], restored.Select(change => change.Message.Body));
    }

    [Fact]
    public async Task What_its_author_takes_back_while_it_is_hidden_is_gone_for_facilitators_too()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        await Database.SayAsync(Ana, "one");
        await Database.HideAsync(ruth, 1);

        await Database.DeleteAsync(Ana, 1);

        Assert.Null(await HiddenAsync(ruth));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.RestoreAsync(ruth, 1));
        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        Assert.Equal(0, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"SealedBody\" IS NOT NULL"));
    }

    [Fact]
    public async Task An_edit_before_a_hiding_leaves_the_new_words_hidden_and_one_after_it_is_refused()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "uno", revision: 1);

        await Database.HideAsync(ruth, 1);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.EditAsync(Ana, said, "eins", revision: 2));

        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        Assert.Equal("uno", (await HiddenAsync(ruth))!.Body);
        Assert.Null((await ReadAsync(Tom)).Body);
        Assert.Equal(1, Count("MessageRevisions"));
    }

    [Fact]
    public async Task Hidings_take_their_numbers_among_those_that_the_log_gives()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        var other = await Database.SayAsync(Ana, "two");

        await Task.WhenAll(
            Database.EditAsync(Ana, said, "uno", revision: 1),
            Database.HideAsync(ruth, other.Sequence),
            Database.Log.AppendAsync(TestConversation.Acknowledgement(Tom, 1, Domain.Conversation.AcknowledgementKind.MeToo)),
            Database.HideAsync(ruth, other.Sequence));

        await using var db = Database.Context();
        var changes = (await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(0, 0), Cancellation)).Changes;
        Assert.Equal([1, 2, 3, 4], changes.Select(change => change.Number));
        Assert.Equal(4, Database.Scalar<long>("SELECT \"LastChange\" FROM \"Circles\""));
    }

    [Fact]
    public async Task What_was_edited_and_hidden_again_is_restored_with_its_newest_words()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.HideAsync(ruth, 1);
        await Database.RestoreAsync(ruth, 1);
        await Database.EditAsync(Ana, said, "uno", revision: 1);
        await Database.HideAsync(ruth, 1);

        Assert.Equal("uno", (await Database.RestoreAsync(ruth, 1)).Restored!.Body);
    }

    private Task<TestSeat> FacilitatorAsync() => Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);

    private async Task<ReadMessage> ReadAsync(TestSeat seat) =>
        (await WithReaderAsync(seat, (reader, held) => reader.NewestAsync(held, Cancellation))).Messages[0];

    private Task<ReadMessage?> HiddenAsync(TestSeat seat) =>
        WithReaderAsync(seat, (reader, held) => reader.HiddenAsync(held, 1, Cancellation));

    private async Task<IReadOnlyList<ReadChange>> ChangesAsync()
    {
        await using var db = Database.Context();
        return (await new LogTail(db, Database.Texts).AfterAsync(CircleId, new LogPosition(1, 0), Cancellation)).Changes;
    }

    private async Task<T> WithReaderAsync<T>(TestSeat seat, Func<MessageReader, HeldSeat, Task<T>> read)
    {
        await using var scope = Database.Scope();
        var held = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, seat.MemberId, Cancellation);
        return await read(scope.ServiceProvider.GetRequiredService<MessageReader>(), held);
    }
}
