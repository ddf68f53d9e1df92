using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

public sealed class ReflectionTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task An_answer_stands_with_its_story_and_comes_to_the_room_as_what_it_is()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        await using var ana = await circle["Ana"].InAsync(circle);

        var receipt = await circle.ReflectAsync(circle["Tom"], story);

        var heard = await ana.MessageAsync();
        Assert.Equal((MessageKind.Reflection, story, "I sit in his."), (heard.Kind, heard.ReplyTo, heard.Body));
        var answer = Assert.Single((await circle.StoryAsync(circle["Ana"], story)).Reflections);
        Assert.Equal((receipt.Sequence, "Tom", "I sit in his."), (answer.Sequence, answer.Author.Name, answer.Text));
    }

    [Fact]
    public async Task One_touch_answers_stand_with_story_and_answer_and_the_teller_thanks()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence!.Value;
        var answer = (await circle.ReflectAsync(circle["Tom"], story)).Sequence!.Value;
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);

        await tom.AcknowledgeAsync(circle.Id, story, AcknowledgementKind.IHearYou);
        await ana.AcknowledgeAsync(circle.Id, answer, AcknowledgementKind.ThankYou);

        var read = await circle.StoryAsync(circle["Tom"], story);
        Assert.Equal([("Tom", AcknowledgementKind.IHearYou)], read.Acknowledgements.Select(one => (one.By.Name, one.Kind!.Value)));
        Assert.Equal([("Ana", AcknowledgementKind.ThankYou)], read.Reflections[0].Acknowledgements.Select(one => (one.By.Name, one.Kind!.Value)));
        var own = await Refused.ByAsync(() => ana.AcknowledgeAsync(circle.Id, story, AcknowledgementKind.MeToo));
        Assert.Equal(RefusalCodes.NotAllowed, own.Code);
    }

    [Fact]
    public async Task An_answer_is_reworded_and_taken_back_by_its_author_alone()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        var answer = (await circle.ReflectAsync(circle["Tom"], story)).Sequence;
        var path = $"{circle.Path}/stories/{story}/reflections/{answer}";
        var edit = new ReflectionEditRequest { ClientChangeId = Guid.CreateVersion7(), Text = "I sit in hers, too." };

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle["Ana"].PutAsync<ChangeReceipt>(path, edit))).Code);
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle["Ana"].DeleteAsync(path))).Code);
        await circle["Tom"].PutAsync<ChangeReceipt>(path, edit);
        Assert.Equal("I sit in hers, too.", (await circle.StoryAsync(circle["Ana"], story)).Reflections[0].Text);
        await circle["Tom"].DeleteAsync(path);

        Assert.Empty((await circle.StoryAsync(circle["Ana"], story)).Reflections);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Tom"].PutAsync<ChangeReceipt>(path, edit))).Code);
    }

    [Fact]
    public async Task A_story_that_was_withdrawn_is_answered_no_more_and_the_words_stay_with_their_writer()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        var reflection = Telling.Reflection("What I wanted to say.");
        await circle.DraftAsync(circle["Tom"], reflection.ClientMessageId, reflection.Text, answers: story);
        await circle.WithdrawAsync(circle["Ana"], story);

        var refused = await Refused.ByAsync(() => circle.ReflectAsync(circle["Tom"], story, reflection));

        Assert.Equal(RefusalCodes.NotFound, refused.Code);
        Assert.Equal([("What I wanted to say.", story)], (await circle.DraftsAsync(circle["Tom"])).Select(draft => (draft.Text, draft.Answers)));
    }

    [Fact]
    public async Task What_is_no_story_or_not_there_is_answered_by_nobody()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], "A message.");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        var answer = (await circle.ReflectAsync(circle["Tom"], story)).Sequence;

        foreach (var sequence in (long?[])[0, 1, answer, 99, long.MaxValue])
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.ReflectAsync(circle["Tom"], sequence))).Code);
        }

        Assert.Single((await circle.StoryAsync(circle["Ana"], story)).Reflections);
    }

    [Theory]
    [InlineData(StoryLimits.ReflectionLength, true)]
    [InlineData(StoryLimits.ReflectionLength + 1, false)]
    [InlineData(0, false)]
    public async Task An_answer_has_its_length(int length, bool isTaken)
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        var reflect = () => circle.ReflectAsync(circle["Tom"], story, Telling.Reflection(new string('a', length)));

        if (isTaken)
        {
            Assert.Equal(PostStatus.Posted, (await reflect()).Status);
        }
        else
        {
            Assert.Contains("text", (await Refused.ByAsync(reflect)).Body.Fields!.Keys, StringComparer.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Many_answers_come_in_pages()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;
        for (var n = 1; n <= StoryLimits.ReflectionsPage + 1; n++)
        {
            await circle.ReflectAsync(circle["Tom"], story, Telling.Reflection($"{n}"));
        }

        var first = await circle.StoryAsync(circle["Ana"], story);
        var second = await circle.StoryAsync(circle["Ana"], story, first.After);

        Assert.Equal(StoryLimits.ReflectionsPage, first.Reflections.Count);
        Assert.Equal("101", Assert.Single(second.Reflections).Text);
        Assert.Null(second.After);
    }
}
