using Microsoft.Extensions.Time.Testing;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>How long the stories and first words of members waited for the first answer.</summary>
public sealed class WitnessFigureTests : IAsyncLifetime
{
    private static readonly DateTime FirstMonday = new(2030, 1, 7, 0, 0, 0, DateTimeKind.Utc);
    private static readonly WitnessTimes None = new(0, 0, null, null);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2030, 1, 15, 9, 0, 0, TimeSpan.Zero));
    private long _sequence;

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync(time: _time);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_middle_and_the_slow_are_told_by_week_and_circle_and_how_many_nobody_has_answered()
    {
        var circle = await _host.CircleAsync("Ana");
        for (var minutes = 1; minutes <= 10; minutes++)
        {
            await SaidAsync(circle, FirstMonday, minutes);
        }

        await SaidAsync(circle, FirstMonday.AddDays(7).AddMilliseconds(-1), minutes: null);
        await SaidAsync(circle, FirstMonday.AddDays(7), minutes: 60);
        await SaidAsync(circle, FirstMonday.AddDays(7), minutes: null);
        await SaidAsync(circle, FirstMonday.AddDays(7), minutes: null, isGone: true);
        await SaidAsync(circle, FirstMonday.AddDays(7), minutes: null, isHidden: true);
        var elsewhere = await _host.CircleAsync("Tom");
        await SaidAsync(elsewhere, FirstMonday, minutes: 30);
        await SaidAsync(elsewhere, FirstMonday, minutes: 30, isGone: true);
        var ada = await _host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);

        var own = (await FigureWorld.OfAsync(circle.Facilitator)).Witness;
        Assert.Equal(new WitnessTimes(13, 2, 6 * 60, 10 * 60), own.Whole);
        Assert.Equal(12, own.Weeks.Count);
        Assert.Equal([None, new WitnessTimes(11, 1, 5 * 60, 9 * 60), new WitnessTimes(2, 1, 3_600, 3_600)], own.Weeks.Skip(9).Select(week => week.Times));
        var one = Assert.Single(own.Circles);
        Assert.Equal((new FiguresCircle(circle.Id, "The long table"), own.Whole), (one.Circle, one.Times));
        Assert.Equal(own.Weeks, one.Weeks);

        var all = (await FigureWorld.OfAsync(ada)).Witness;
        Assert.Equal((15, 2), (all.Whole.Said, all.Circles.Count));
        Assert.Equal(new WitnessTimes(2, 0, 1_800, 1_800), (await FigureWorld.OfAsync(ada, $"?circle={elsewhere.Id}")).Witness.Whole);
        Assert.Equal(11, (await FigureWorld.OfAsync(circle.Facilitator, "?from=2030-01-07&to=2030-01-14")).Witness.Whole.Said);
        Assert.Equal(None, (await FigureWorld.OfAsync((await _host.CircleAsync()).Facilitator)).Witness.Whole);
    }

    [Fact]
    public async Task The_table_has_them_too()
    {
        var circle = await _host.CircleAsync("Ana");
        await SaidAsync(circle, FirstMonday, minutes: 4);
        await SaidAsync(circle, FirstMonday, minutes: null);

        using var response = await circle.Facilitator.SendAsync(HttpMethod.Get, "/api/moderation/figures.csv?from=2030-01-07&to=2030-01-15");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Contains("\r\n2030-01-07,2030-01-15,,The long table,,,awaited_answers,entries,2\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\n2030-01-07,2030-01-15,2030-01-07,The long table,,,awaited_answers_without,entries,1\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\n2030-01-07,2030-01-15,2030-01-07,,,,first_answer_after_median,seconds,240\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\n2030-01-07,2030-01-15,2030-01-14,,,,first_answer_after_p90,seconds,\r\n", text, StringComparison.Ordinal);
    }

    private Task SaidAsync(TestCircle circle, DateTime at, int? minutes, bool isGone = false, bool isHidden = false) => _host.WriteAsync(db =>
    {
        var sequence = ++_sequence;
        db.Add(new Message
        {
            CircleId = circle.Id,
            Sequence = sequence,
            AuthorSeatId = circle.Members[0].SeatId,
            ClientMessageId = Guid.CreateVersion7(),
            SentAt = at,
            GoneAt = isGone ? at : null,
            HiddenAt = isHidden ? at : null,
        });
        db.Add(new AwaitedAnswer
        {
            CircleId = circle.Id,
            Sequence = sequence,
            SeatId = circle.Members[0].SeatId,
            IsStory = true,
            SaidAt = at,
            AnsweredAt = minutes is { } after ? at.AddMinutes(after) : null,
        });
        return Task.CompletedTask;
    });
}
