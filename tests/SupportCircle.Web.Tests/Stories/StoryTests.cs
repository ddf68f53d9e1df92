using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

public sealed class StoryTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_story_comes_to_the_room_as_its_title_and_is_read_whole_on_its_page()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var tom = await circle["Tom"].InAsync(circle);

        var receipt = await circle.TellAsync(circle["Ana"], Telling.Story(topics: ["loss", "hospital"]));

        var told = await tom.MessageAsync();
        Assert.Equal((MessageKind.Story, Telling.Title, told.Sequence), (told.Kind, told.Body, receipt.Sequence));
        var read = await circle.StoryAsync(circle["Tom"], receipt.Sequence);
        Assert.Equal((Telling.Title, Telling.Text, Wish.JustListen), (read.Title, read.Text, read.Wish));
        Assert.Equal(["loss", "hospital"], read.Topics);
        Assert.Equal((new Author(circle["Ana"].SeatId, "Ana"), receipt.SentAt, null), (read.Author, read.SharedAt, read.EditedAt));
        Assert.Empty(read.Reflections);
        var page = (await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages;
        Assert.Equal((MessageKind.Story, Telling.Title), (page[0].Kind, page[0].Body));
    }

    [Fact]
    public async Task The_same_story_shared_twice_is_one_story()
    {
        var circle = await _host.CircleAsync("Ana");
        var story = Telling.Story();

        var first = await circle.TellAsync(circle["Ana"], story);

        Assert.Equal(first, await circle.TellAsync(circle["Ana"], story));
        Assert.Single((await circle.StoriesAsync(circle["Ana"])).Stories);
    }

    [Fact]
    public async Task Told_anew_it_is_marked_and_everybody_hears_its_new_title_alone()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var receipt = await circle.TellAsync(circle["Ana"], Telling.Story(topics: "loss"));
        await using var tom = await circle["Tom"].InAsync(circle);

        var change = await circle.RetellAsync(circle["Ana"], receipt.Sequence, Telling.Retold("Two chairs", "Hers, and mine.", Wish.AdviceWelcome, "hope"));

        var heard = await tom.ChangeAsync();
        Assert.Equal((MessageChangeKind.Edited, "Two chairs", change.Change), (heard.Kind, heard.Body, heard.Change));
        var read = await circle.StoryAsync(circle["Tom"], receipt.Sequence);
        Assert.Equal(("Two chairs", "Hers, and mine.", Wish.AdviceWelcome, change.At), (read.Title, read.Text, read.Wish, read.EditedAt));
        Assert.Equal(["hope"], read.Topics);
    }

    [Fact]
    public async Task Nobody_but_the_teller_changes_or_withdraws_it_and_the_hub_edits_none()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var receipt = await circle.TellAsync(circle["Ana"]);
        await using var ana = await circle["Ana"].InAsync(circle);

        var editing = await Refused.ByAsync(() => circle.RetellAsync(circle["Tom"], receipt.Sequence, Telling.Retold("Mine", "Now.")));
        var withdrawing = await Refused.ByAsync(() => circle.WithdrawAsync(circle["Tom"], receipt.Sequence));
        var overTheHub = await Refused.ByAsync(() => ana.EditAsync(circle.Id, receipt.Sequence!.Value, "No title."));

        Assert.All([editing, withdrawing, overTheHub], refused => Assert.Equal(RefusalCodes.NotAllowed, refused.Code));
        Assert.Equal(Telling.Text, (await circle.StoryAsync(circle["Tom"], receipt.Sequence)).Text);
    }

    [Fact]
    public async Task Withdrawn_it_is_gone_for_everybody_and_keeps_its_number()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var receipt = await circle.TellAsync(circle["Ana"], Telling.Story(topics: "loss"));
        await using var tom = await circle["Tom"].InAsync(circle);

        await circle.WithdrawAsync(circle["Ana"], receipt.Sequence);

        Assert.Equal((MessageChangeKind.Deleted, true), ((await tom.ChangeAsync()) is var heard ? (heard.Kind, heard.Gone) : default));
        foreach (var reader in circle.Members)
        {
            Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.StoryAsync(reader, receipt.Sequence))).Code);
        }

        Assert.Empty((await circle.StoriesAsync(circle["Tom"])).Stories);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.WithdrawAsync(circle["Ana"], receipt.Sequence))).Code);
        await _host.ReadAsync(db =>
        {
            Assert.DoesNotContain(db.Stories, story => story.CircleId == circle.Id);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Hidden_by_a_facilitator_it_is_gone_for_readers_until_it_is_restored()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var receipt = await circle.TellAsync(circle["Ana"], Telling.Story(topics: "loss"));

        await circle.HideAsync(receipt.Sequence!.Value);
        var hidden = await circle.Facilitator.GetAsync<HiddenMessage[]>($"{circle.Path}/messages/hidden");
        var refused = await Refused.ByAsync(() => circle.StoryAsync(circle["Tom"], receipt.Sequence));
        await circle.RestoreAsync(receipt.Sequence.Value);

        Assert.Equal($"{Telling.Title}\n\n{Telling.Text}", Assert.Single(hidden).Message.Body);
        Assert.Equal(RefusalCodes.NotFound, refused.Code);
        Assert.Equal(["loss"], (await circle.StoryAsync(circle["Tom"], receipt.Sequence)).Topics);
    }

    [Fact]
    public async Task The_list_has_the_newest_first_and_goes_on_where_it_ended()
    {
        var circle = await _host.CircleAsync("Ana");
        for (var n = 1; n <= StoryLimits.Page + 2; n++)
        {
            await circle.TellAsync(circle["Ana"], Telling.Story($"Story {n}"));
        }

        var first = await circle.StoriesAsync(circle["Ana"]);
        var second = await circle.StoriesAsync(circle["Ana"], first.Before);

        Assert.Equal(Enumerable.Range(3, StoryLimits.Page).Reverse().Select(n => $"Story {n}"), first.Stories.Select(story => story.Title));
        Assert.Equal(["Story 2", "Story 1"], second.Stories.Select(story => story.Title));
        Assert.Null(second.Before);
    }

    [Theory]
    [InlineData(StoryLimits.TitleLength, StoryLimits.TextLength, "loss", null)]
    [InlineData(StoryLimits.TitleLength + 1, 10, "loss", "title")]
    [InlineData(10, StoryLimits.TextLength + 1, "loss", "text")]
    [InlineData(0, 10, "loss", "title")]
    [InlineData(10, 0, "loss", "text")]
    [InlineData(10, 10, "nonsense", "topics")]
    [InlineData(10, 10, "loss hospital fear hope work alone", "topics")]
    public async Task Its_parts_have_limits(int title, int text, string topics, string? wrong)
    {
        var circle = await _host.CircleAsync("Ana");
        var story = Telling.Story(new string('t', title), new string('日', text), Wish.SharedExperience, topics.Split(' '));

        if (wrong is null)
        {
            var receipt = await circle.TellAsync(circle["Ana"], story);
            Assert.Equal(story.Text, (await circle.StoryAsync(circle["Ana"], receipt.Sequence)).Text);
            return;
        }

        var refused = await Refused.ByAsync(() => circle.TellAsync(circle["Ana"], story));
        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal([wrong], refused.Body.Fields!.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Empty((await circle.StoriesAsync(circle["Ana"])).Stories);
    }

    [Fact]
    public async Task Words_that_ask_for_help_come_through_and_only_the_teller_is_offered_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var tom = await circle["Tom"].InAsync(circle);

        var receipt = await circle.TellAsync(circle["Ana"], Telling.Story("Tonight", "I want to die tonight."));

        Assert.True(receipt.Help);
        Assert.Equal("Tonight", (await tom.MessageAsync()).Body);
        Assert.Equal("I want to die tonight.", (await circle.StoryAsync(circle["Tom"], receipt.Sequence)).Text);
    }

    [Fact]
    public async Task Contact_details_in_title_or_text_are_refused_and_named()
    {
        var circle = await _host.CircleAsync("Ana");

        foreach (var story in (Contracts.Stories.StoryRequest[])[Telling.Story("Write to ana@example.net"), Telling.Story(text: "Write to ana@example.net")])
        {
            var refused = await Refused.ByAsync(() => circle.TellAsync(circle["Ana"], story));
            Assert.Equal(RefusalCodes.ContactDetails, refused.Code);
            Assert.Equal(["ana@example.net"], refused.Body.Found);
        }
    }

    [Fact]
    public async Task A_report_keeps_all_of_its_words_and_says_that_it_is_a_story()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var receipt = await circle.TellAsync(circle["Ana"]);

        await circle.ReportAsync(circle["Tom"], receipt.Sequence!.Value, hides: true);
        await circle.WithdrawAsync(circle["Ana"], receipt.Sequence);

        var copy = Assert.Single(await circle.ReportsAsync()).Evidence!.Message!;
        Assert.Equal((MessageKind.Story, $"{Telling.Title}\n\n{Telling.Text}"), (copy.Kind, copy.Body));
        Assert.Equal([receipt.Sequence.Value], (await circle.FoldsAsync(circle["Tom"])).Sequences);
    }
}
