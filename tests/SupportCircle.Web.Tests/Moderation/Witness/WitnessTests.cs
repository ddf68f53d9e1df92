using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Moderation.Glance;

namespace SupportCircle.Web.Tests.Moderation.Witness;

/// <summary>How those who may know hear of what waits for an answer, and what is kept of it.</summary>
public sealed class WitnessTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task The_room_and_those_who_look_after_it_hear_when_it_rises_and_when_somebody_has_answered()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eli");
        var elsewhere = await _host.CircleAsync();
        await circle.TellAsync(circle["Ana"]);
        one.Time.Advance(HalfAnHour);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var ruth = await circle.Facilitator.AtDashboardAsync();
        await using var other = await elsewhere.Facilitator.AtDashboardAsync();

        // From then on the host's own rounds may be first.
        await circle.Facilitator.BeginShiftAsync();
        await _host.WitnessAsync();

        Assert.Equal(new CircleChanged(circle.Id), await tom.InPassingAsync());
        await ruth.DeskNewsAsync();
        await _host.WitnessAsync();
        Assert.False(tom.HasHeardInPassing);

        await circle.ReflectAsync(circle["Eli"], 1);
        await _host.WitnessAsync();

        Assert.Equal(new CircleChanged(circle.Id), await tom.InPassingAsync());
        await ruth.DeskNewsAsync();
        Assert.False(other.HasHeardDeskNews);
    }

    [Fact]
    public async Task The_glance_shows_what_has_risen_first_and_a_story_as_one_whatever_is_said_after_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.SayAsync(circle["Tom"], "Good morning.");
        await circle.AcknowledgeAsync(circle["Ana"], 1);
        await circle.SayAsync(circle["Ana"], "The first.");
        await circle.AcknowledgeAsync(circle["Tom"], 2);
        await circle.SayAsync(circle["Tom"], "Nobody answers that.");
        await circle.TellAsync(circle["Tom"]);
        one.Time.Advance(HalfAnHour);
        Assert.Equal([(3, false, false), (4, true, false)], await UnansweredAsync(circle));

        await circle.Facilitator.BeginShiftAsync();
        await _host.WitnessAsync();
        Assert.Equal([(4, true, true), (3, false, false)], await UnansweredAsync(circle));

        await circle.SayAsync(circle["Ana"], "Good evening.");
        Assert.Equal([(4, true, true)], await UnansweredAsync(circle));
        await circle.ReflectAsync(circle["Ana"], 4);
        Assert.Empty(await UnansweredAsync(circle));
    }

    [Fact]
    public async Task When_it_was_answered_is_when_the_first_answer_was_given_and_stays_so()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eli");
        await circle.TellAsync(circle["Ana"]);
        one.Time.Advance(TimeSpan.FromMinutes(3));
        var acknowledged = one.Time.Now();
        await circle.AcknowledgeAsync(circle["Tom"], 1);
        one.Time.Advance(TimeSpan.FromMinutes(4));
        await circle.ReflectAsync(circle["Eli"], 1);

        // Both are found at once.
        await _host.WitnessAsync();
        Assert.Equal(acknowledged, (await _host.NotedAsync(circle))[0].AnsweredAt);

        var again = await _host.CircleAsync("Ana", "Tom");
        await again.TellAsync(again["Ana"]);
        one.Time.Advance(TimeSpan.FromMinutes(5));
        var at = one.Time.Now();
        await again.AcknowledgeAsync(again["Tom"], 1);
        one.Time.Advance(TimeSpan.FromMinutes(5));
        await _host.WitnessAsync();
        await using (var tom = await again["Tom"].InAsync(again))
        {
            await tom.AcknowledgeAsync(again.Id, 1, kind: null);
        }

        await _host.WitnessAsync();
        Assert.Equal(at, Assert.Single(await _host.NotedAsync(again)).AnsweredAt);
    }

    [Fact]
    public async Task Two_who_look_at_once_write_and_tell_it_once()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eli");
        await circle.TellAsync(circle["Ana"]);
        await circle.SayAsync(circle["Tom"], "Good morning.");
        await AtOnceAsync();
        Assert.Equal([1L, 2], (await _host.NotedAsync(circle)).Select(row => row.Sequence));

        one.Time.Advance(HalfAnHour);
        await using var eli = await circle["Eli"].InAsync(circle);

        // From then on the host's own rounds may be first.
        await circle.Facilitator.BeginShiftAsync();
        await AtOnceAsync();

        Assert.All(await _host.NotedAsync(circle), row => Assert.Equal(one.Time.Now(), row.RisenAt));
        await _host.ReadAsync(async db => Assert.Equal(2, (await db.WitnessMarks.SingleAsync(m => m.CircleId == circle.Id)).UpTo));
        await HeardOnceAsync();

        await circle.ReplyAsync(circle["Tom"], 1);
        await eli.MessageAsync();
        await AtOnceAsync();
        await HeardOnceAsync();

        Task AtOnceAsync() => Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _host.WitnessAsync()));

        // What is posted afterwards comes after all that was told of.
        async Task HeardOnceAsync()
        {
            await circle.SayAsync(circle["Tom"], "Good evening.");
            await eli.MessageAsync();
            Assert.Equal(new CircleChanged(circle.Id), await eli.InPassingAsync());
            Assert.False(eli.HasHeardInPassing);
        }
    }

    [Fact]
    public async Task The_host_does_it_by_itself()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.Facilitator.BeginShiftAsync();
        await circle.TellAsync(circle["Ana"]);

        for (var patience = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < patience && await circle.OldestAsync(circle["Tom"]) is null;)
        {
            one.Time.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.NotNull(await circle.OldestAsync(circle["Tom"]));
    }

    [Fact]
    public async Task A_thread_of_two_is_not_looked_at()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.Facilitator.BeginShiftAsync();
        var thread = await circle.ThreadAsync(circle["Ana"], circle["Tom"]);
        await using (var ana = await circle["Ana"].LineAsync())
        {
            await ana.EnterAsync(thread);
            await ana.PostAsync(thread, "Good morning.");
        }

        await _host.WitnessAsync();

        await _host.ReadAsync(async db =>
        {
            Assert.False(await db.AwaitedAnswers.AnyAsync(a => a.CircleId == thread));
            Assert.False(await db.WitnessMarks.AnyAsync(m => m.CircleId == thread));
        });
    }

    [Fact]
    public async Task Nothing_is_kept_of_whoever_is_erased()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle.TellAsync(circle["Ana"]);
        await circle.SayAsync(circle["Tom"], "Good morning.");
        await _host.WitnessAsync();

        await circle["Ana"].EraseAsync();

        Assert.Equal([2L], (await _host.NotedAsync(circle)).Select(row => row.Sequence));
        await _host.WitnessAsync();
        Assert.Equal([2L], (await _host.NotedAsync(circle)).Select(row => row.Sequence));
    }

    [Fact]
    public async Task What_was_said_before_it_was_ever_looked_at_is_found_for_a_week()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eli");
        var world = new GlanceWorld(_host, circle, one.Time.Now());
        await world.SaidAsync(circle["Ana"], TimeSpan.FromDays(8));
        await world.SaidAsync(circle["Tom"], TimeSpan.FromDays(5), times: 600);
        await world.SaidAsync(circle["Ana"], TimeSpan.FromDays(4));
        var first = await world.SaidAsync(circle["Eli"], TimeSpan.FromDays(3));
        await world.SaidAsync(circle["Tom"], TimeSpan.FromDays(2), replyTo: first);

        await _host.WitnessAsync();

        var row = Assert.Single(await _host.NotedAsync(circle));
        Assert.Equal((first, world.At(TimeSpan.FromDays(2))), (row.Sequence, row.AnsweredAt));
    }

    private static async Task<IReadOnlyList<(long Sequence, bool IsStory, bool HasRisen)>> UnansweredAsync(TestCircle circle)
    {
        CirclesAtAGlance glance = await circle.Facilitator.GlanceAsync();
        return [.. Assert.Single(glance.Held).Unanswered.Select(waiting => (waiting.Sequence, waiting.IsStory, waiting.HasRisen))];
    }
}
