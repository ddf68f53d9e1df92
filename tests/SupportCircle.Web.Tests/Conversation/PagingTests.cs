using System.Globalization;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class PagingTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_conversation_is_read_forward_page_by_page_to_its_end()
    {
        var (circle, _) = await TalkAsync(25);

        var pages = new List<MessagePage>();
        for (var after = 0L; pages.Count == 0 || pages[^1].Messages.Count > 0; after = pages[^1].Messages.LastOrDefault()?.Sequence ?? 0)
        {
            pages.Add(await PageAsync(circle, $"after={after}&limit=10"));
        }

        Assert.Equal([10, 10, 5, 0], pages.Select(page => page.Messages.Count));
        Assert.Equal(Enumerable.Range(1, 25), pages.SelectMany(page => page.Messages).Select(message => (int)message.Sequence));
        Assert.All(pages, page => Assert.Equal(25, page.LastSequence));
    }

    [Fact]
    public async Task A_moment_leads_to_the_first_message_from_then_on()
    {
        var (circle, times) = await TalkAsync(40);

        foreach (var (sequence, time) in times)
        {
            Assert.Equal(sequence, await FirstAtAsync(circle, time));
            Assert.Equal(sequence, await FirstAtAsync(circle, time.AddMilliseconds(-50)));
        }
    }

    [Fact]
    public async Task Before_the_first_message_is_the_beginning_and_after_the_last_the_end()
    {
        var (circle, times) = await TalkAsync(8);

        var begin = await PageAsync(circle, "at=0001-01-01T00:00:00Z&limit=3");
        var end = await PageAsync(circle, $"at={Wire(times[8].AddMilliseconds(1))}&limit=3");

        Assert.Equal([1L, 2, 3], begin.Messages.Select(m => m.Sequence));
        Assert.Equal([6L, 7, 8], end.Messages.Select(m => m.Sequence));
        Assert.Equal([8L], (await PageAsync(circle, $"at={Wire(times[8])}")).Messages.Select(m => m.Sequence));
        Assert.Empty((await PageAsync(await _host.CircleAsync(), "at=2026-01-01T00:00:00Z")).Messages);
    }

    [Fact]
    public async Task A_moment_may_be_said_in_any_zone_and_without_one_it_is_utc()
    {
        var (circle, times) = await TalkAsync(5);
        var third = times[3];

        Assert.Equal(3, await FirstAtAsync(circle, $"{third.AddHours(2):yyyy-MM-ddTHH:mm:ss.fff}%2b02:00"));
        Assert.Equal(3, await FirstAtAsync(circle, $"{third:yyyy-MM-ddTHH:mm:ss.fff}"));
    }

    [Theory]
    [InlineData("before=5&after=2")]
    [InlineData("after=2&at=2026-01-01T00:00:00Z")]
    [InlineData("after=-1")]
    [InlineData("at=yesterday")]
    public async Task A_page_lies_in_one_place(string query)
    {
        var (circle, _) = await TalkAsync(1);

        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => PageAsync(circle, query))).Code);
    }

    // A little between two messages: much would cut the line.
    private async Task<(TestCircle Circle, IReadOnlyDictionary<long, DateTime> Times)> TalkAsync(int messages)
    {
        var circle = await _host.CircleAsync();
        await using var ruth = await circle.Facilitator.LineAsync();
        var times = new Dictionary<long, DateTime>();
        for (var i = 0; i < messages; i++)
        {
            one.Time.Advance(TimeSpan.FromMilliseconds(100));
            var receipt = await ruth.PostAsync(circle.Id, "Something.");
            times[receipt.Sequence!.Value] = receipt.SentAt;
        }

        return (circle, times);
    }

    private static Task<MessagePage> PageAsync(TestCircle circle, string query) =>
        circle.Facilitator.GetAsync<MessagePage>($"{circle.Path}/messages?{query}");

    private static Task<long> FirstAtAsync(TestCircle circle, DateTime at) => FirstAtAsync(circle, Wire(at));

    private static async Task<long> FirstAtAsync(TestCircle circle, string at) =>
        (await PageAsync(circle, $"at={at}&limit=1")).Messages[0].Sequence;

    private static string Wire(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
