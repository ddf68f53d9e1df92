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

        await Database.Log.AppendAsync(TestConversation.Hiding(ruth, 1));

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
        await Database.Log.AppendAsync(TestConversation.Hiding(ruth, 1));

        await Database.Log.AppendAsync(TestConversation.Restoring(ruth, (await HiddenAsync(ruth))!));

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
        await Database.Log.AppendAsync(TestConversation.Hiding(ruth, 1));

        var hidden = await ChangesAsync();
        await Database.Log.AppendAsync(TestConversation.Restoring(ruth, (await HiddenAsync(ruth))!));
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
        await Database.Log.AppendAsync(TestConversation.Hiding(ruth, 1));
        var hidden = await HiddenAsync(ruth);

        await Database.DeleteAsync(Ana, 1);

        Assert.Null(await HiddenAsync(ruth));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.Log.AppendAsync(TestConversation.Restoring(ruth, hidden!)));
        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        Assert.Equal(0, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"SealedBody\" IS NOT NULL"));
    }

    [Fact]
    public async Task An_edit_and_a_hiding_in_one_group_leave_the_new_words_hidden_and_the_old_ones_kept()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        var edit = log.AppendAsync(await Database.SealEditAsync(Ana, said, "uno", revision: 1));
        var hiding = log.AppendAsync(TestConversation.Hiding(ruth, 1));
        var late = log.AppendAsync(await Database.SealEditAsync(Ana, said, "eins", revision: 2));

        await log.StartAsync(Cancellation);

        Assert.Equal((1, 2), ((await edit).Number, (await hiding).Number));
        Assert.Equal(RefusalCodes.NotFound, (await Assert.ThrowsAsync<Refusal>(() => late)).Code);
        await log.StopAsync(Cancellation);
        Assert.Equal("uno", (await HiddenAsync(ruth))!.Body);
        Assert.Null((await ReadAsync(Tom)).Body);
        Assert.Equal(1, Count("MessageRevisions"));
    }

    [Fact]
    public async Task What_was_edited_since_it_was_read_is_not_restored_with_the_words_of_before()
    {
        await Database.StartLogAsync();
        var ruth = await FacilitatorAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.Log.AppendAsync(TestConversation.Hiding(ruth, 1));
        var read = (await HiddenAsync(ruth))!;
        await Database.Log.AppendAsync(TestConversation.Restoring(ruth, read));
        await Database.EditAsync(Ana, said, "uno", revision: 1);
        await Database.Log.AppendAsync(TestConversation.Hiding(ruth, 1));

        await Assert.ThrowsAsync<StaleRevisionException>(() => Database.Log.AppendAsync(TestConversation.Restoring(ruth, read)));
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
