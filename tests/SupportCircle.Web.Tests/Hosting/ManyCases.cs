using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>As many cases as years bring, written straight into the database.</summary>
internal static class ManyCases
{
    /// <summary>About Ana of each circle in turn, one at a time, back from now: the newest are open, the rest closed.</summary>
    public static async Task FillAsync(this TestHost host, IReadOnlyList<TestCircle> circles, int closed, int open, TimeSpan every)
    {
        var members = new Dictionary<Guid, Guid>();
        await host.ReadAsync(async db =>
        {
            foreach (var circle in circles)
            {
                members[circle.Id] = (await db.Seats.FindAsync(circle["Ana"].SeatId))!.MemberId;
            }
        });
        var now = Clock.Truncate(DateTime.UtcNow);
        var categories = Enum.GetValues<ReportCategory>();
        foreach (var numbers in Enumerable.Range(1, closed + open).Chunk(5_000))
        {
            await using var scope = host.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
            foreach (var n in numbers)
            {
                var circle = circles[n % circles.Count];
                var one = new ModerationCase
                {
                    Id = Guid.CreateVersion7(),
                    CircleId = circle.Id,
                    Kind = ReportSubjectKind.Message,
                    SubjectId = CaseSubject.Of(n).Id,
                    Sequence = n,
                    AboutSeatId = circle["Ana"].SeatId,
                    AboutMemberId = members[circle.Id],
                };
                var opened = one.Report(categories[n % categories.Length], isAboutFacilitator: false, now - (n * every));
                db.Add(one);
                if (n > open)
                {
                    one.Decide(members[circle.Id], now - (n * every) + TimeSpan.FromMinutes(1 + (n % 240)));
                    db.Add(CaseSpell.Of(one, members[circle.Id], ReportOutcome.NoAction));
                }
                else
                {
                    db.Add(opened);
                }
            }

            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
    }
}
