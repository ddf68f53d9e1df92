using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class DeleteTests : DatabaseTest
{
    [Fact]
    public async Task The_words_and_all_earlier_wordings_leave_the_database()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "two", revision: 1);

        await Database.DeleteAsync(Ana, said.Sequence);

        Assert.Equal(1, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"SealedBody\" IS NULL AND \"GoneAt\" IS NOT NULL"));
        Assert.Equal(0, Count("MessageRevisions"));
    }

    [Fact]
    public async Task A_deletion_is_a_change_with_the_next_number_and_leaves_the_sequence()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "two", revision: 1);

        var receipt = await Database.DeleteAsync(Ana, said.Sequence);

        await using var db = Database.Context();
        Assert.Equal(2, receipt.Number);
        Assert.Equal(
            [(1, ChangeKind.Edited), (2, ChangeKind.Deleted)],
            (await db.Changes.OrderBy(c => c.Number).ToListAsync(Cancellation)).Select(c => (c.Number, c.Kind)));
        Assert.Equal(2, (await Database.SayAsync(Ana, "after")).Sequence);
    }

    [Fact]
    public async Task What_is_gone_cannot_be_edited()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.DeleteAsync(Ana, said.Sequence);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.EditAsync(Ana, said, "two", revision: 1));

        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        Assert.Equal(0, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"SealedBody\" IS NOT NULL"));
    }

    [Fact]
    public async Task An_edit_that_waits_behind_the_deletion_brings_nothing_back()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        var deletion = log.AppendAsync(TestConversation.Deletion(Ana, said.Sequence));
        var edit = log.AppendAsync(await Database.SealEditAsync(Ana, said, "two", revision: 1));

        await log.StartAsync(Cancellation);

        Assert.Equal(1, (await deletion).Number);
        Assert.Equal(RefusalCodes.NotFound, (await Assert.ThrowsAsync<Refusal>(() => edit)).Code);
        Assert.Equal(0, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"SealedBody\" IS NOT NULL"));
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Nobody_deletes_the_words_of_another()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.DeleteAsync(Tom, said.Sequence));

        Assert.Equal(RefusalCodes.NotAllowed, refusal.Code);
        Assert.Equal(1, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"SealedBody\" IS NOT NULL"));
    }
}
