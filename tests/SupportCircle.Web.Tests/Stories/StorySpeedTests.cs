using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

/// <summary>How long a circle's list of stories takes when there are many; on each database by the test's setting.</summary>
public sealed class StorySpeedTests
{
    private const int Stories = 500;
    private const int Few = 60;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task Five_hundred_stories_list_quickly_and_cost_the_same_statements_as_few()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circle = await host.CircleAsync([.. Enumerable.Range(1, 19).Select(n => $"Ana {n}")]);
        await FillAsync(circle, Few);
        var (_, few) = await TimeAsync();
        await FillAsync(circle, Stories - Few);

        var (fastest, many) = await TimeAsync();

        TestContext.Current.TestOutputHelper?.WriteLine($"{Stories} stories: a page in {fastest.TotalMilliseconds:F1} ms by {many} statements about them.");
        Assert.Equal(few, many);
        Assert.True(fastest <= Limit, $"It took {fastest}.");

        async Task<(TimeSpan Fastest, int Statements)> TimeAsync()
        {
            var took = new List<TimeSpan>();
            var counts = new List<int>();
            for (var n = 0; n < 21; n++)
            {
                statements.Take();
                var clock = Stopwatch.StartNew();
                var page = await circle.StoriesAsync(circle.Facilitator);
                took.Add(clock.Elapsed);

                // Whatever else the host looks for meanwhile.
                counts.Add(statements.Take().Count(text => text.Contains("\"Stories\"", StringComparison.Ordinal)));
                Assert.Equal(StoryLimits.Page, page.Stories.Count);
            }

            return (took.Min(), counts.Min());
        }
    }

    // Two thousand words each.
    private static async Task FillAsync(TestCircle circle, int count)
    {
        var text = string.Concat(Enumerable.Repeat("It rained again. ", 700));
        for (var n = 0; n < count; n++)
        {
            await circle.TellAsync(circle.Members[n % circle.Members.Count], Telling.Story($"Story {n}", text, Wish.SharedExperience, "loss"));
        }
    }
}
