using System.Text.Json;
using Microsoft.Extensions.Options;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Glance;

/// <summary>What those see of circles who look after them, and what not.</summary>
public sealed class GlanceTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Who_is_in_the_room_is_named_but_never_who_hides_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Leo");
        await circle["Leo"].PutAsync($"{circle.Path}/seats/mine/presence", new PresenceRequest { Hides = true });
        Assert.Empty((await HeldAsync(circle)).Here);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var leo = await circle["Leo"].InAsync(circle);

        Assert.Equal(
            [new Author(circle["Ana"].SeatId, "Ana"), new Author(circle["Tom"].SeatId, "Tom")], (await HeldAsync(circle)).Here);

        await circle.RemoveAsync(circle["Tom"]);
        Assert.Equal(["Ana"], (await HeldAsync(circle)).Here.Select(who => who.Name));
    }

    [Fact]
    public async Task Administrators_see_of_a_circle_that_they_do_not_hold_how_much_there_is_and_nobody_who_sits_there()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.EditAsync(seats: 9);
        await circle.AskedByAsync(_host, "Uma");
        await circle.WatchAsync("lamp", WatchAction.Hold);
        await circle.SayAsync(circle["Ana"], "A blue lantern.", "A lamp.");
        await circle.ReportAsync(circle["Tom"], 1);
        await using var ana = await circle["Ana"].InAsync(circle);
        var administrator = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        var seen = await administrator.GlanceAsync();

        Assert.Empty(seen.Held);
        var counts = seen.Others.Single(other => other.CircleId == circle.Id);
        Assert.Equal(new CircleCounts(circle.Id, "The long table", Open: 1, Unclaimed: 1, Requests: 1, HeldPosts: 1, Taken: 3, Seats: 9), counts);
        var told = JsonSerializer.Serialize(seen, WireJson.Options);
        Assert.All(circle.Members.Append(circle.Facilitator), person =>
        {
            Assert.DoesNotContain(person.Name, told, StringComparison.Ordinal);
            Assert.DoesNotContain(person.SeatId.ToString(), told, StringComparison.Ordinal);
        });
        Assert.Equal(counts, (await HeldAsync(circle)).Counts);
        Assert.Empty((await circle.Facilitator.GlanceAsync()).Others);
    }

    [Fact]
    public async Task A_case_about_oneself_is_in_no_count()
    {
        var circle = await _host.CircleAsync("Tom");

        await circle.ReportAsync(circle["Tom"], circle.Facilitator);

        Assert.Equal((0, 0), ((await HeldAsync(circle)).Counts.Open, (await HeldAsync(circle)).Counts.Unclaimed));
    }

    [Fact]
    public async Task What_needs_somebody_most_comes_first()
    {
        var ruth = await _host.FacilitatorAsync();
        var circles = new List<TestCircle>();
        for (var n = 0; n < 5; n++)
        {
            circles.Add(await TestCircle.OpenAsync(ruth, visibility: CircleVisibility.Listed));
            await circles[n].SeatAsync(await _host.MemberAsync($"Ana {n}"));
        }

        await circles[4].ReportAsync(circles[4]["Ana 4"], await AnotherAsync(circles[4]));
        await circles[3].WatchAsync("lamp", WatchAction.Hold);
        await circles[3].SayAsync(circles[3]["Ana 3"], "A lamp.");
        await new GlanceWorld(_host, circles[2], DateTime.UtcNow).SaidAsync(circles[2]["Ana 2"], TimeSpan.FromHours(1));
        await circles[1].AskedByAsync(_host, "Uma");

        var seen = (await ruth.GlanceAsync()).Held;

        Assert.Equal(Enumerable.Reverse(circles).Select(circle => circle.Id), seen.Select(glance => glance.Counts.CircleId));
        var claimed = Assert.Single((await ruth.QueueAsync()).Cases).Id;
        await ruth.PutAsync($"/api/moderation/cases/{claimed}/claim");
        Assert.Equal(
            [circles[3].Id, circles[2].Id, circles[1].Id, circles[4].Id, circles[0].Id],
            (await ruth.GlanceAsync()).Held.Select(glance => glance.Counts.CircleId));
    }

    [Theory]
    [InlineData("QuietDays", "0")]
    [InlineData("QuietDays", "366")]
    [InlineData("UnansweredMinutes", "0")]
    [InlineData("UnansweredMinutes", "1441")]
    public async Task A_host_does_not_start_with_a_setting_out_of_range(string name, string value)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => TestHost.StartAsync(Settings.Of(($"Moderation:{name}", value))));

        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }

    private static async Task<CircleGlance> HeldAsync(TestCircle circle) => Assert.Single((await circle.Facilitator.GlanceAsync()).Held);

    private async Task<Person> AnotherAsync(TestCircle circle)
    {
        var person = await _host.MemberAsync("Tom");
        await circle.SeatAsync(person);
        return person;
    }
}
