using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Glance;

/// <summary>How long a glance takes at many circles; on each database by the test's setting.</summary>
public sealed class GlanceSpeedTests
{
    private const int Circles = 20;
    private const int Messages = 2_000;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(45);
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task Twenty_full_circles_are_quick_and_cost_the_same_statements_as_two()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var ruth = await host.FacilitatorAsync();
        var people = new List<Guid>();
        for (var n = 1; n < CircleLimits.MaxSeats; n++)
        {
            people.Add((await host.IdsAsync(await host.MemberAsync($"Ana {n}"))).MemberId);
        }

        await FillAsync(host, ruth, people, 2);
        var (_, ofTwo, few) = await TimeAsync();
        await FillAsync(host, ruth, people, Circles - 2);
        var (fastest, ofTwenty, seen) = await TimeAsync();

        TestContext.Current.TestOutputHelper?.WriteLine($"{Circles} circles in {fastest.TotalMilliseconds:F0} ms by {ofTwenty} statements.");
        Assert.Equal((2, Circles), (few.Held.Count, seen.Held.Count));
        Assert.All(seen.Held, glance => Assert.Equal((3, 2), (glance.Quiet.Count, glance.Unanswered.Count)));
        Assert.Equal(ofTwo, ofTwenty);
        Assert.True(fastest <= Limit, $"It took {fastest}.");

        // The fastest, and the fewest: what else machine and host do meanwhile only ever adds to them.
        async Task<(TimeSpan Fastest, int Statements, CirclesAtAGlance Seen)> TimeAsync()
        {
            var took = new List<TimeSpan>();
            var counts = new List<int>();
            CirclesAtAGlance read = null!;
            for (var n = 0; n < 21; n++)
            {
                statements.Take();
                var clock = Stopwatch.StartNew();
                read = await ruth.GlanceAsync();
                took.Add(clock.Elapsed);
                counts.Add(statements.Take().Count);
            }

            return (took.Min(), counts.Min(), read);
        }
    }

    // Two months of talk. Of each five the last went quiet half-way. Two wait for an answer: a newcomer who has spoken once, a day ago,
    // and whoever spoke last.
    private static async Task FillAsync(TestHost host, Person facilitator, IReadOnlyList<Guid> people, int count)
    {
        for (var n = 0; n < count; n++)
        {
            var circle = await TestCircle.OpenAsync(facilitator);
            var now = Clock.Truncate(DateTime.UtcNow);
            await using var scope = host.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
            var seats = people.Select(memberId => SeatOf(circle.Id, memberId, now - (Messages * Every))).ToList();
            db.AddRange(seats);
            db.AddRange(Enumerable.Range(1, Messages).Select(at => new Message
            {
                CircleId = circle.Id,
                Sequence = at,
                AuthorSeatId = Author(seats, at).Id,
                ClientMessageId = Guid.CreateVersion7(),
                SentAt = now - ((Messages - at + 1) * Every),
            }));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            await db.Circles.Where(c => c.Id == circle.Id).ExecuteUpdateAsync(
                set => set.SetProperty(c => c.LastSequence, Messages), TestContext.Current.CancellationToken);
        }
    }

    private static Seat Author(List<Seat> seats, int at)
    {
        var talkers = seats.Count - 1;
        var chosen = at % talkers;
        return at == Messages - 32 ? seats[talkers]
            : at > Messages / 2 && chosen % 5 == 4 ? seats[chosen - 1]
            : seats[chosen];
    }

    private static Seat SeatOf(Guid circleId, Guid memberId, DateTime since)
    {
        var seat = Seat.AskedFor(circleId, memberId, since);
        (seat.State, seat.AcceptedVersion, seat.Name) = (SeatState.Active, 1, "Somebody");
        return seat;
    }
}
