using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Data.Tests.Moderation.Rules;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Data.Tests.Stories;

public sealed class KindTests : DatabaseTest
{
    private static readonly MessageKind[] Kinds = [MessageKind.Message, MessageKind.Story, MessageKind.Reflection, MessageKind.CheckIn];

    [Fact]
    public async Task Each_kind_is_handed_on_and_read_as_what_it_is()
    {
        await Database.StartLogAsync();
        await SayOneOfEachAsync();

        Assert.Equal(Kinds, Database.Log.TakeCommitted().Cast<CommittedMessage>().Select(message => message.Kind));
        Assert.Equal(Kinds, (await ReadAsync()).Select(message => message.Kind));
        Assert.Equal(TestStories.Story, (await ReadAsync())[1].Body);
    }

    [Fact]
    public async Task A_plain_message_has_nothing_in_the_column()
    {
        await Database.StartLogAsync();
        await SayOneOfEachAsync();

        Assert.Equal(1, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"Kind\" IS NULL"));
        Assert.Equal(1, Database.Scalar<long>("SELECT COUNT(*) FROM \"Messages\" WHERE \"Kind\" = 'Story'"));
    }

    [Fact]
    public async Task An_edit_is_of_the_same_kind_or_none()
    {
        await Database.StartLogAsync();
        var story = await Database.TellAsync(Ana);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.EditAsync(Ana, story, "no title", revision: 1));
        await Database.Log.AppendAsync(await RetellAsync(story));

        Assert.Equal(RefusalCodes.NotAllowed, refusal.Code);
        Assert.Equal(1, Count("Changes"));
        var change = Database.Log.TakeCommitted().OfType<CommittedChange>().Single();
        Assert.Equal((MessageKind.Story, "Two chairs\n\nHers, and mine."), (change.MessageKind, change.Body));
        Assert.Equal((Wish.AdviceWelcome, null, story.Sequence), await StoryAsync());
    }

    [Fact]
    public async Task Only_a_story_is_answered_by_a_reflection()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        var story = await Database.TellAsync(Ana);

        Assert.Equal(3, (await Database.ReflectAsync(Tom, story.Sequence)).Sequence);
        foreach (var sequence in (long[])[1, 3])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Assert.ThrowsAsync<Refusal>(() => Database.ReflectAsync(Tom, sequence))).Code);
        }

        Assert.Equal(3, Count("Messages"));
    }

    [Fact]
    public async Task A_story_that_was_withdrawn_or_hidden_is_answered_no_more()
    {
        var ruth = await Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
        await Database.StartLogAsync();
        var (withdrawn, hidden) = (await Database.TellAsync(Ana), await Database.TellAsync(Ana));
        await Database.DeleteAsync(Ana, withdrawn.Sequence);
        await Database.HideAsync(ruth, hidden.Sequence);
        Assert.Equal((Wish.JustListen, "loss hope", hidden.Sequence), await StoryAsync());

        foreach (var story in (Said[])[withdrawn, hidden])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Assert.ThrowsAsync<Refusal>(() => Database.ReflectAsync(Tom, story.Sequence))).Code);
        }
    }

    [Fact]
    public async Task Withdrawn_and_answered_in_one_group_it_is_withdrawn_first()
    {
        await Database.StartLogAsync();
        var story = await Database.TellAsync(Ana);
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        var deletion = log.AppendAsync(TestConversation.Deletion(Ana, story.Sequence));
        var answer = log.AppendAsync(await Database.SealAsAsync(Tom, MessageKind.Reflection, "Too late.", story.Sequence));

        await log.StartAsync(Cancellation);

        Assert.Equal(1, (await deletion).Number);
        Assert.Equal(RefusalCodes.NotFound, (await Assert.ThrowsAsync<Refusal>(() => answer)).Code);
        await log.StopAsync(Cancellation);
    }

    [Fact]
    public async Task What_is_held_keeps_its_kind_until_it_is_let_through()
    {
        var ruth = await Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
        await Database.StartLogAsync();
        var said = await Database.SayAsAsync(Ana, MessageKind.Story, TestStories.Story, found: WatchAction.Hold);
        var held = (await Database.HeldAsync()).Single();

        var message = await Database.LetThroughAsync(ruth, held.Id);

        Assert.Equal(HoldReason.WatchedPhrase, said.Receipt.Held);
        Assert.Equal(1, Count("Stories"));
        Assert.Equal((MessageKind.Story, MessageKind.Story, TestStories.Story), (held.Kind, message.Kind, message.Body));
        Assert.Equal(MessageKind.Story, (await ReadAsync()).Single().Kind);
        Assert.Equal((Wish.JustListen, "loss hope", message.Sequence), await StoryAsync());
    }

    [Fact]
    public async Task A_held_answer_is_not_let_through_once_its_story_is_withdrawn()
    {
        var ruth = await Database.AddSeatAsync(CircleId, "Ruth", seat => seat.Role = SeatRole.Facilitator);
        await Database.StartLogAsync();
        var story = await Database.TellAsync(Ana);
        await Database.ReflectAsync(Tom, story.Sequence, WatchAction.Hold);
        await Database.DeleteAsync(Ana, story.Sequence);
        var held = (await Database.HeldAsync()).Single();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => Database.LetThroughAsync(ruth, held.Id));

        Assert.Equal(RefusalCodes.Conflict, refusal.Code);
        Assert.Null((await Database.HeldAsync()).Single().Outcome);
    }

    [Fact]
    public async Task What_is_sent_twice_or_refused_leaves_no_second_frame()
    {
        var post = await Database.SealAsAsync(Ana, MessageKind.Story, TestStories.Story);
        var again = Database.Log.AppendAsync(post);
        await Database.StartLogAsync();
        await again;
        await Database.Log.AppendAsync(post);
        await Assert.ThrowsAsync<Refusal>(() => Database.SayAsAsync(Ana, MessageKind.Story, TestStories.Story, found: WatchAction.Refuse));

        Assert.Equal((1, 1), (Count("Messages"), Count("Stories")));
    }

    [Fact]
    public async Task Retold_and_withdrawn_in_one_group_it_is_withdrawn()
    {
        await Database.StartLogAsync();
        var story = await Database.TellAsync(Ana);
        using var log = TestDatabase.NewLog(Database.OpenStore, Database.Time);
        var edit = log.AppendAsync(await RetellAsync(story));
        var deletion = log.AppendAsync(TestConversation.Deletion(Ana, story.Sequence));

        await log.StartAsync(Cancellation);

        Assert.Equal((1, 2), ((await edit).Number, (await deletion).Number));
        Assert.Equal(0, Count("Stories"));
        await log.StopAsync(Cancellation);
    }

    private async Task<(Wish Wish, string? Topics, long? Sequence)> StoryAsync()
    {
        await using var db = Database.Context();
        var story = await db.Stories.SingleAsync(Cancellation);
        return (story.Wish, story.Topics, story.Sequence);
    }

    private async Task SayOneOfEachAsync()
    {
        await Database.SayAsync(Ana, "one");
        var story = await Database.TellAsync(Ana);
        await Database.ReflectAsync(Tom, story.Sequence);
        await Database.SayAsAsync(Tom, MessageKind.CheckIn, "Tired, but here.");
    }

    private async Task<ChangeEntry> RetellAsync(Said story)
    {
        var edit = await Database.SealEditAsync(Ana, story, "Two chairs\n\nHers, and mine.", revision: 1);
        return new ChangeEntry
        {
            CircleId = edit.CircleId,
            SeatId = edit.SeatId,
            ClientId = edit.ClientId,
            Kind = edit.Kind,
            MessageKind = MessageKind.Story,
            Story = new StoryFrame(Wish.AdviceWelcome, Topics: null),
            Sequence = edit.Sequence,
            Body = edit.Body,
            SealedBody = edit.SealedBody,
            Revision = edit.Revision,
        };
    }

    private async Task<IReadOnlyList<ReadMessage>> ReadAsync()
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Tom.MemberId, Cancellation);
        return (await scope.ServiceProvider.GetRequiredService<MessageReader>().NewestAsync(seat, Cancellation)).Messages;
    }
}
