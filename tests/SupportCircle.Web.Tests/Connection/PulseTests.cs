using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Web.Connection.CheckIns;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>What those who look after a circle read of how it was in a week, and which check-ins it is made of.</summary>
public sealed class PulseTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private static readonly string[] Five = ["Ana", "Ben", "Cleo", "Dan", "Eve"];

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Once_a_week_is_over_its_word_is_shown_to_those_who_look_after_the_circle_for_a_week()
    {
        var (circle, week) = await InNextWeekAsync();
        await SayAsync(circle, 1, 2, 2, 1, 2);
        Assert.Null((await GlanceAsync(circle)).Pulse);

        await CloseAsync(week);

        Assert.Equal(new WeekPulse(week, PulseWord.Heavy), (await GlanceAsync(circle)).Pulse);
        one.Time.Advance(TimeSpan.FromDays(7));
        Assert.Null((await GlanceAsync(circle)).Pulse);
    }

    [Fact]
    public async Task Of_each_member_the_latest_counts_that_they_told_the_circle_and_that_readers_still_see()
    {
        var (circle, week) = await InNextWeekAsync();
        await SayAsync(circle, 5, 5, 5, 5, 5);
        await SayAsync(circle, 1, 1, 1, 1, 1);

        // None of these is one more person, or another mood.
        await circle.Facilitator.CheckInAsync(5, with: circle);
        await circle["Ana"].CheckInAsync(5);
        await circle["Ben"].CheckInAsync(5, with: circle);
        await using (var ben = await circle["Ben"].InAsync(circle))
        {
            await ben.DeleteAsync(circle.Id, 12);
        }

        await CloseAsync(week);

        Assert.Equal(PulseWord.Heavy, (await GlanceAsync(circle)).Pulse?.Word);
    }

    [Fact]
    public async Task Of_fewer_than_five_and_where_one_would_make_the_difference_no_word_is_shown()
    {
        var (four, week) = await InNextWeekAsync();
        await SayAsync(four, 1, 1, 1, 1);
        await four.Facilitator.CheckInAsync(1, with: four);
        var torn = await _host.CircleAsync(Five);
        await SayAsync(torn, 1, 1, 2, 4, 5);

        await CloseAsync(week);

        Assert.Null((await GlanceAsync(four)).Pulse);
        Assert.Null((await GlanceAsync(torn)).Pulse);
        await _host.ReadAsync(async db => Assert.Equal(
            [null, null], await db.Pulses.Where(p => p.CircleId == four.Id || p.CircleId == torn.Id).Select(p => p.Word).ToListAsync()));
    }

    [Fact]
    public async Task It_is_never_worked_out_again_whatever_is_deleted_erased_or_left_later()
    {
        var (circle, week) = await InNextWeekAsync();
        await SayAsync(circle, 4, 4, 5, 5, 4);
        await CloseAsync(week);

        await circle["Ana"].EraseAsync();
        await circle.RemoveAsync(circle["Ben"]);
        await using (var cleo = await circle["Cleo"].InAsync(circle))
        {
            await cleo.DeleteAsync(circle.Id, 3);
        }

        await CloseAsync(week);
        await CloseAsync(week);

        Assert.Equal(PulseWord.Steady, (await GlanceAsync(circle)).Pulse?.Word);
    }

    [Fact]
    public async Task What_was_said_in_another_week_does_not_count()
    {
        var (circle, week) = await InNextWeekAsync();
        await SayAsync(circle, 1, 1, 1, 1);
        one.Time.Advance(TimeSpan.FromDays(7));
        await circle["Eve"].CheckInAsync(1, with: circle);

        await CloseAsync(week);

        await _host.ReadAsync(async db => Assert.Null(await db.Pulses.Where(p => p.CircleId == circle.Id && p.Week == week).Select(p => p.Word).SingleAsync()));
    }

    [Fact]
    public async Task The_host_closes_a_week_by_itself_a_few_minutes_after_its_end()
    {
        var (circle, week) = await InNextWeekAsync();
        await SayAsync(circle, 4, 4, 5, 5, 4);
        one.Time.SetUtcNow(new DateTimeOffset(PulseWeek.Span(week).To).AddMinutes(4));
        Assert.Null((await GlanceAsync(circle)).Pulse);

        for (var patience = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < patience && (await GlanceAsync(circle)).Pulse is null;)
        {
            one.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(PulseWord.Steady, (await GlanceAsync(circle)).Pulse?.Word);
    }

    // Each test has a week of its own: on its Wednesday things are said.
    private async Task<(TestCircle Circle, DateOnly Week)> InNextWeekAsync()
    {
        var week = PulseWeek.LastClosed(one.Time.GetUtcNow().UtcDateTime).AddDays(14);
        one.Time.SetUtcNow(new DateTimeOffset(week.AddDays(2), new TimeOnly(12, 0), TimeSpan.Zero));
        return (await _host.CircleAsync(Five), week);
    }

    private static async Task SayAsync(TestCircle circle, params int[] moods)
    {
        foreach (var (mood, member) in moods.Zip(circle.Members))
        {
            await member.CheckInAsync(mood, with: circle);
        }
    }

    private async Task CloseAsync(DateOnly week)
    {
        var over = new DateTimeOffset(PulseWeek.Span(week).To).AddHours(1);
        if (one.Time.GetUtcNow() < over)
        {
            one.Time.SetUtcNow(over);
        }

        await _host.RunAsync<ClosePulses>(pulses => pulses.RunAsync(week, TestContext.Current.CancellationToken));
    }

    private static async Task<CircleGlance> GlanceAsync(TestCircle circle) => Assert.Single(
        (await circle.Facilitator.GetAsync<CirclesAtAGlance>("/api/moderation/circles")).Held, held => held.Counts.CircleId == circle.Id);
}
