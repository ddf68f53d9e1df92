using System.Diagnostics;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Privacy;

/// <summary>What those see who are in the room, and those who come back to it.</summary>
public sealed class ErasureRoomTests(OneHost one) : IClassFixture<OneHost>
{
    private const int Many = 450;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Everybody_in_the_room_loses_the_words_and_their_own_lines_end_within_a_second()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Tom"], "Hello.");
        await circle.SayAsync(circle["Ana"], "one", "two");
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            await ana.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.MeToo);
        }

        await using var tom = await circle["Tom"].InAsync(circle);
        await using var phone = await circle["Ana"].InAsync(circle);
        await using var dashboard = await circle["Ana"].AtDashboardAsync();

        var clock = Stopwatch.StartNew();
        await circle["Ana"].EraseAsync();
        var answered = clock.Elapsed;
        MessageChanged[] heard = [await tom.ChangeAsync(), await tom.ChangeAsync(), await tom.ChangeAsync()];
        await Task.WhenAll(phone.Closed, dashboard.Closed);

        Assert.True(clock.Elapsed - answered < Soon, $"It took {clock.Elapsed - answered}.");
        Assert.Equal([1L, 2L, 3L], heard.Select(change => change.Sequence));
        Assert.Equal((MessageChangeKind.Acknowledged, null), (heard[0].Kind, heard[0].Acknowledgement!.Kind));
        Assert.All(heard[1..], change => Assert.Equal((MessageChangeKind.Deleted, true), (change.Kind, change.Gone)));
        Assert.Equal(RefusalCodes.NotSignedIn, (await Refused.ByAsync(() => circle["Ana"].GetAsync<object>("/api/account/me"))).Code);
        Assert.Equal(new CircleChanged(circle.Id), await tom.InPassingAsync());
    }

    [Fact]
    public async Task However_much_it_was_whoever_is_there_and_whoever_comes_back_ends_with_what_is_read_anew()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Ana"], [.. Enumerable.Range(1, Many).Select(n => $"{n}")]);
        await circle.SayAsync(circle["Tom"], "Mine.");
        await using var there = await circle["Tom"].InAsync(circle);

        await circle["Ana"].EraseAsync();
        var gone = new List<long>();
        while (gone.Count < Many)
        {
            gone.Add((await there.ChangeAsync()).Sequence);
        }

        Assert.Equal(Enumerable.Range(1, Many).Select(n => (long)n), gone);
        await using var back = await circle["Tom"].LineAsync();
        var resumed = new List<long>();
        EnterAnswer answer;
        do
        {
            answer = await back.EnterAsync(circle.Id, new EnterCursor(Many + 1, resumed.Count));
            resumed.AddRange(answer.Changes.Where(change => change.Gone == true).Select(change => change.Sequence));
        }
        while (answer.Truncated);

        Assert.Equal(gone, resumed);
        var anew = await back.EnterAsync(circle.Id);
        Assert.Equal(["Mine."], anew.Messages.Where(message => message.Gone != true).Select(message => message.Body));
    }
}
