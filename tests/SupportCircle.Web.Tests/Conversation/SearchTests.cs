using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class SearchTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Messages_with_every_word_are_found_newest_first_whatever_the_case_and_the_accents()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].LineAsync();
        await using var tom = await circle["Tom"].LineAsync();
        await ana.PostAsync(circle.Id, "Mi corazón.");
        await tom.PostAsync(circle.Id, "Nothing of the kind.");
        await ana.PostAsync(circle.Id, "CORAZON, mi corazon");
        await tom.PostAsync(circle.Id, "Corazón de tu casa", replyTo: 1);

        var found = await SearchAsync(circle, circle["Tom"], "Corazon, MÍ");

        Assert.Equal([(3L, "CORAZON, mi corazon"), (1L, "Mi corazón.")], found.Hits.Select(hit => (hit.Sequence, hit.Body!)));
        Assert.Equal(("Ana", circle["Ana"].SeatId), (found.Hits[0].Author!.Name, found.Hits[0].Author!.SeatId));
        Assert.Null(found.Before);
        var all = await SearchAsync(circle, circle["Tom"], "corazon");
        Assert.Equal([4L, 3L, 1L], all.Hits.Select(hit => hit.Sequence));
        Assert.Equal(1, all.Hits[0].ReplyTo);
    }

    [Fact]
    public async Task A_message_is_found_by_its_present_words_alone_and_never_once_it_is_gone()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].LineAsync();
        await ana.PostAsync(circle.Id, "The lantern at the quay.");
        await ana.PostAsync(circle.Id, "Another lantern.");
        await ana.EditAsync(circle.Id, 1, "The candle at the quay.");
        await ana.DeleteAsync(circle.Id, 2);

        Assert.Empty((await SearchAsync(circle, circle.Facilitator, "lantern")).Hits);
        Assert.Equal([1L], (await SearchAsync(circle, circle.Facilitator, "candle")).Hits.Select(hit => hit.Sequence));
    }

    [Fact]
    public async Task Neither_names_nor_another_circles_words_are_found()
    {
        var circle = await _host.CircleAsync("Ana");
        var elsewhere = await TestCircle.OpenAsync(circle.Facilitator);
        await using var ruth = await circle.Facilitator.LineAsync();
        await ruth.PostAsync(circle.Id, "Here it is quiet.");
        await ruth.PostAsync(elsewhere.Id, "There it is loud.");

        Assert.Empty((await SearchAsync(circle, circle["Ana"], "loud")).Hits);
        Assert.Empty((await SearchAsync(circle, circle["Ana"], "Ruth")).Hits);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => SearchAsync(elsewhere, circle["Ana"], "loud"))).Code);
    }

    [Fact]
    public async Task Fifty_are_found_at_once_and_the_cursor_leads_on_to_the_beginning()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].LineAsync();
        for (var i = 1; i <= 130; i++)
        {
            await ana.PostAsync(circle.Id, i % 3 > 0 ? $"An even lamp {i}" : "Dark.");
        }

        var seen = new List<long>();
        var pages = new List<SearchAnswer>();
        for (long? before = null; pages.Count == 0 || before is not null; before = pages[^1].Before)
        {
            pages.Add(await SearchAsync(circle, circle["Ana"], "lamp even", before));
            seen.AddRange(pages[^1].Hits.Select(hit => hit.Sequence));
        }

        Assert.Equal(Enumerable.Range(1, 130).Reverse().Where(i => i % 3 > 0).Select(i => (long)i), seen);
        Assert.Equal([ConversationLimits.SearchHits, 37], pages.Select(page => page.Hits.Count));
        Assert.Equal(pages[0].Hits[^1].SentAt, pages[0].LookedBackTo);
        var first = (await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages?after=0&limit=1")).Messages[0];
        Assert.Equal(first.SentAt, pages[1].LookedBackTo);
    }

    [Fact]
    public async Task In_an_empty_circle_there_is_nothing_to_find()
    {
        var circle = await _host.CircleAsync();

        var found = await SearchAsync(circle, circle.Facilitator, "anything");

        Assert.Equal((0, null, null), (found.Hits.Count, found.Before, found.LookedBackTo));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("\u200b", null)]
    [InlineData("lamp", 0L)]
    [InlineData("lamp", -5L)]
    public async Task What_cannot_be_looked_for_is_refused(string words, long? before)
    {
        var circle = await _host.CircleAsync();

        var refused = await Refused.ByAsync(() => SearchAsync(circle, circle.Facilitator, words, before));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
    }

    private static Task<SearchAnswer> SearchAsync(TestCircle circle, Person person, string words, long? before = null) =>
        person.PostAsync<SearchAnswer>($"{circle.Path}/search", new SearchRequest { Words = words, Before = before });
}
