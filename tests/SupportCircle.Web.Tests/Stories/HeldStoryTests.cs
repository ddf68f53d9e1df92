using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

public sealed class HeldStoryTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_held_story_is_seen_by_its_teller_and_the_facilitators_and_let_through_whole()
    {
        var circle = await HoldingAsync();
        var receipt = await circle.TellAsync(circle["Ana"], Telling.Story("The lantern", "It is green.", Wish.AdviceWelcome, "hope"));

        Assert.Equal((PostStatus.Held, null), (receipt.Status, receipt.Sequence));
        Assert.Empty((await circle.StoriesAsync(circle["Ana"])).Stories);
        Assert.Equal((MessageKind.Story, "The lantern\n\nIt is green."), Assert.Single(await circle.HeldOfAsync(circle["Ana"])) is var mine ? (mine.Kind, mine.Body) : default);
        var waiting = Assert.Single(await circle.WaitingAsync());
        Assert.Equal((MessageKind.Story, "The lantern\n\nIt is green."), (waiting.Kind, waiting.Body));
        await using var tom = await circle["Tom"].InAsync(circle);
        var let = await circle.LetThroughAsync(waiting.Id);

        Assert.Equal((MessageKind.Story, "The lantern"), await tom.MessageAsync() is var heard ? (heard.Kind, heard.Body) : default);
        var story = await circle.StoryAsync(circle["Tom"], let.Sequence);
        Assert.Equal(("The lantern", "It is green.", Wish.AdviceWelcome), (story.Title, story.Text, story.Wish));
        Assert.Equal(["hope"], story.Topics);
    }

    [Fact]
    public async Task Taken_back_while_it_waits_nothing_is_left_of_it()
    {
        var circle = await HoldingAsync();
        await circle.TellAsync(circle["Ana"], Telling.Story("The lantern"));
        var held = Assert.Single(await circle.HeldOfAsync(circle["Ana"]));

        await circle["Ana"].DeleteAsync($"{circle.Path}/held/{held.Id}");

        await _host.ReadAsync(db =>
        {
            Assert.DoesNotContain(db.Stories, story => story.CircleId == circle.Id);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_held_answer_joins_its_story_once_it_is_let_through_and_not_when_the_story_is_withdrawn()
    {
        var circle = await HoldingAsync();
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        await circle.ReflectAsync(circle["Tom"], story, Telling.Reflection("A lantern for you."));
        await circle.ReflectAsync(circle["Tom"], story, Telling.Reflection("Another lantern."));
        var waiting = await circle.WaitingAsync();

        await circle.LetThroughAsync(waiting[0].Id);
        Assert.Equal("A lantern for you.", Assert.Single((await circle.StoryAsync(circle["Ana"], story)).Reflections).Text);
        await circle.WithdrawAsync(circle["Ana"], story);

        var refused = await Refused.ByAsync(() => circle.LetThroughAsync(waiting[1].Id));
        Assert.Equal(RefusalCodes.Conflict, refused.Code);
        Assert.Equal(MessageKind.Reflection, Assert.Single(await circle.HeldOfAsync(circle["Tom"])).Kind);
    }

    [Fact]
    public async Task An_edit_that_would_be_held_is_refused_and_changes_neither_words_nor_wish()
    {
        var circle = await HoldingAsync();
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;

        var refused = await Refused.ByAsync(
            () => circle.RetellAsync(circle["Ana"], story, Telling.Retold("The lantern", "It is green.", Wish.AdviceWelcome)));

        Assert.Equal(RefusalCodes.RefusedByRules, refused.Code);
        Assert.Equal((Telling.Title, Wish.JustListen, null), await circle.StoryAsync(circle["Tom"], story) is var read ? (read.Title, read.Wish, read.EditedAt) : default);
    }

    private async Task<TestCircle> HoldingAsync()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.WatchAsync("lantern", WatchAction.Hold);
        return circle;
    }
}
