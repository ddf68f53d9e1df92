using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>A block is felt by the one who blocks, and by nobody else.</summary>
public sealed class BlockTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Whom_one_blocks_is_folded_until_one_unblocks_them_and_their_words_do_not_count_as_unread()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        await circle.BlockAsync(circle["Ana"], circle["Tom"]);
        await circle.BlockAsync(circle["Ana"], circle["Tom"]);
        await circle.SayAsync(circle["Tom"], "1", "2");
        await circle.SayAsync(circle["Mia"], "3");

        Assert.Equal([new Author(circle["Tom"].SeatId, "Tom")], (await circle.FoldsAsync(circle["Ana"])).Seats);
        Assert.Equal(1, await UnreadAsync(circle["Ana"]));
        Assert.Equal(3, await UnreadAsync(circle.Facilitator));
        await circle.UnblockAsync(circle["Ana"], circle["Tom"]);
        await circle.UnblockAsync(circle["Ana"], circle["Tom"]);
        Assert.Empty((await circle.FoldsAsync(circle["Ana"])).Seats);
        Assert.Equal(3, await UnreadAsync(circle["Ana"]));
    }

    [Fact]
    public async Task Nobody_is_told_of_a_block_and_everybody_still_gets_every_message()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        var before = await SeenByTomAsync(circle);

        await circle.BlockAsync(circle["Ana"], circle["Tom"]);

        Assert.Equal(before, await SeenByTomAsync(circle));
        await tom.PostAsync(circle.Id, "Hello.");
        Assert.Equal("Hello.", (await ana.MessageAsync()).Body);
        await circle["Tom"].PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = "Thomas" });
        foreach (var line in (HubLine[])[ana, tom])
        {
            await line.InPassingAsync();
            Assert.False(line.HasHeardInPassing);
        }
    }

    [Fact]
    public async Task A_block_holds_in_one_circle_alone()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var other = await _host.CircleAsync();
        var (ana, tom) = (circle["Ana"], circle["Tom"]);
        await circle.BlockAsync(ana, tom);
        var here = tom.SeatId;
        await other.SeatAsync(ana);
        await other.SeatAsync(tom);
        await other.SayAsync(tom, "Hello.");

        Assert.Empty((await other.FoldsAsync(ana)).Seats);
        Assert.Equal(1, (await ana.GetAsync<UnreadCount[]>("/api/circles/mine/unread")).Single(count => count.CircleId == other.Id).Unread);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => ana.PutAsync($"{other.Path}/blocks/{here}"))).Code);
    }

    [Fact]
    public async Task Those_who_have_left_can_be_blocked_and_oneself_and_those_who_never_sat_there_cannot()
    {
        var circle = await _host.ListedCircleAsync();
        foreach (var name in (string[])["Ana", "Tom"])
        {
            await circle.SeatAsync(await _host.MemberAsync(name));
        }

        await circle.SayAsync(circle["Tom"], "Hello.");
        await circle.LeaveAsync(circle["Tom"]);
        await circle.AskedByAsync(_host, "Leo");
        var asking = Guid.Empty;
        await _host.ReadAsync(db =>
        {
            asking = db.Seats.Single(seat => seat.CircleId == circle.Id && seat.State == Domain.Circles.SeatState.Requested).Id;
            return Task.CompletedTask;
        });

        await circle.BlockAsync(circle["Ana"], circle["Tom"]);

        Assert.Equal(["Tom"], (await circle.FoldsAsync(circle["Ana"])).Seats.Select(seat => seat.Name));
        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle.BlockAsync(circle["Ana"], circle["Ana"]))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Ana"].PutAsync($"{circle.Path}/blocks/{asking}"))).Code);
    }

    [Fact]
    public async Task Reported_messages_are_folded_for_the_reporter_who_wants_that()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Tom"], "1", "2", "3");
        await circle.ReportAsync(circle["Ana"], 1);
        await circle.ReportAsync(circle["Ana"], 3, hides: true);
        await circle.ReportAsync(circle["Ana"], circle["Tom"]);

        Assert.Equal([3], (await circle.FoldsAsync(circle["Ana"])).Sequences);
        Assert.Empty((await circle.FoldsAsync(circle.Facilitator)).Sequences);
        await circle.CloseAsync((await circle.CasesAsync()).Single(one => one.Sequence == 3).Id);
        Assert.Equal([3], (await circle.FoldsAsync(circle["Ana"])).Sequences);
    }

    [Fact]
    public async Task Mentions_are_cut_both_ways_and_whoever_is_blocked_cannot_tell()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        await circle.BlockAsync(circle["Ana"], circle["Tom"]);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        Guid[] both = [.. ((Guid[])[circle["Ana"].SeatId, circle["Mia"].SeatId]).Order()];

        await tom.PostAsync(circle.Id, "@Ana, @Mia", mentions: both);
        await ana.PostAsync(circle.Id, "@Tom, @Mia", mentions: [circle["Tom"].SeatId, circle["Mia"].SeatId]);
        await circle.SayAsync(circle["Mia"], "Yes?");

        Assert.Equal([both, [circle["Mia"].SeatId]], [(await tom.MessageAsync()).Mentions, (await tom.MessageAsync()).Mentions]);
        Assert.Equal((1, 0), await CountsAsync(circle["Ana"]));
        Assert.Equal((2, 0), await CountsAsync(circle["Tom"]));
        await circle["Ana"].DeleteAsync($"{circle.Path}/blocks/{circle["Tom"].SeatId}");
        Assert.Equal((2, 1), await CountsAsync(circle["Ana"]));
    }

    [Fact]
    public async Task Whom_one_has_blocked_the_others_still_name()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        await circle.BlockAsync(circle["Ana"], circle["Tom"]);
        await using var mia = await circle["Mia"].InAsync(circle);

        await mia.PostAsync(circle.Id, "@Tom", mentions: [circle["Tom"].SeatId]);

        Assert.Equal([circle["Tom"].SeatId], (await mia.MessageAsync()).Mentions);
        Assert.Equal((1, 1), await CountsAsync(circle["Tom"]));
    }

    private static async Task<(int Unread, int Mentions)> CountsAsync(Person person)
    {
        var counts = (await person.GetAsync<UnreadCount[]>("/api/circles/mine/unread")).Single();
        return (counts.Unread, counts.Mentions);
    }

    private static async Task<int> UnreadAsync(Person person) =>
        (await person.GetAsync<UnreadCount[]>("/api/circles/mine/unread")).Sum(circle => circle.Unread);

    private static async Task<string> SeenByTomAsync(TestCircle circle)
    {
        var texts = new List<string>();
        foreach (var path in (string[])["", "/seats", "/folds", "/messages"])
        {
            texts.Add(await circle["Tom"].Http.GetStringAsync(new Uri(circle.Path + path, UriKind.Relative), TestContext.Current.CancellationToken));
        }

        return string.Join('\n', texts);
    }
}
