using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class EditTests : DatabaseTest
{
    [Fact]
    public async Task An_edit_is_numbered_and_the_earlier_wording_kept()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        Database.Time.Advance(TimeSpan.FromMinutes(1));

        var receipt = await Database.EditAsync(Ana, said, "two", revision: 1);

        Assert.Equal(1, receipt.Number);
        await using var db = Database.Context();
        var message = await db.Messages.SingleAsync(Cancellation);
        Assert.Equal((1, receipt.At), (message.Revision, message.EditedAt));
        var change = await db.Changes.SingleAsync(Cancellation);
        Assert.Equal((ChangeKind.Edited, said.Sequence, Ana.Id, 1), (change.Kind, change.Sequence, change.SeatId, change.Revision));
        Assert.Equal(["one", "two"], await WordingsAsync(said), StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_edit_raises_the_number_of_changes_and_not_the_sequence()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "two", revision: 1);
        await Database.EditAsync(Ana, said, "three", revision: 2);

        await using var db = Database.Context();
        var circle = await db.Circles.SingleAsync(Cancellation);
        Assert.Equal((1, 2), (circle.LastSequence, circle.LastChange));
    }

    [Fact]
    public async Task An_edit_for_a_revision_that_another_took_is_told_to_be_sealed_anew()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        await Database.EditAsync(Ana, said, "two", revision: 1);

        await Assert.ThrowsAsync<StaleRevisionException>(() => Database.EditAsync(Ana, said, "other two", revision: 1));

        Assert.Equal(["one", "two"], await WordingsAsync(said), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Two_edits_for_one_revision_in_one_group_give_one_edit()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        var first = log.AppendAsync(await Database.SealEditAsync(Ana, said, "two", revision: 1));
        var stale = log.AppendAsync(await Database.SealEditAsync(Ana, said, "other two", revision: 1));

        await log.StartAsync(Cancellation);

        Assert.Equal(1, (await first).Number);
        await Assert.ThrowsAsync<StaleRevisionException>(() => stale);
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Nobody_edits_the_words_of_another()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, "one");

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.EditAsync(Tom, said, "two", revision: 1));

        Assert.Equal(RefusalCodes.NotAllowed, refusal.Code);
        Assert.Equal(0, Count("Changes"));
    }

    [Fact]
    public async Task What_was_never_said_cannot_be_edited()
    {
        await Database.StartLogAsync();
        var never = new Said(7, Guid.CreateVersion7(), default);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.EditAsync(Ana, never, "two", revision: 1));

        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
    }

    private async Task<IEnumerable<string>> WordingsAsync(Said said)
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Ana.MemberId, Cancellation);
        var wordings = await scope.ServiceProvider.GetRequiredService<MessageReader>().WordingsAsync(seat, said.Sequence, Cancellation);
        return wordings.Select(w => w.Body);
    }
}
