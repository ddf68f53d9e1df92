using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Witness;

/// <summary>What the watch asks of the database.</summary>
public sealed class WitnessCostTests
{
    private const int Few = 2;
    private const int Many = 12;

    // What the host's other rounds ask meanwhile is of other tables.
    private static readonly string[] Own = ["\"WitnessMarks\"", "\"AwaitedAnswers\"", "FROM \"Messages\"", "FROM \"Acknowledgements\""];

    [Fact]
    public async Task A_pass_reads_as_often_for_many_circles_as_for_few_with_news_and_without()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(
            services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circles = new List<TestCircle>();
        var (ofFewNew, ofFew) = await CostAsync(Few);
        var (ofManyNew, ofMany) = await CostAsync(Many);

        TestContext.Current.TestOutputHelper?.WriteLine($"{Many} circles by {ofManyNew} reads with news, {ofMany} without.");
        Assert.Equal((ofFewNew, ofFew), (ofManyNew, ofMany));
        Assert.Equal(2, ofMany);

        // In each circle somebody speaks, and something waits that is not due.
        async Task<(int WithNews, int Without)> CostAsync(int count)
        {
            while (circles.Count < count)
            {
                circles.Add(await host.CircleAsync("Ana", "Tom"));
                await circles[^1].SayAsync(circles[^1]["Ana"], "Good morning.");
            }

            await host.WitnessAsync();
            foreach (var circle in circles)
            {
                await circle.SayAsync(circle["Tom"], "Good evening.");
                await circle.ReplyAsync(circle["Tom"], 1);
            }

            return (await ReadsAsync(), await ReadsAsync());
        }

        async Task<int> ReadsAsync()
        {
            statements.Take();
            await host.WitnessAsync();
            return statements.Take().Count(text => text.StartsWith("SELECT", StringComparison.Ordinal)
                && Own.Any(table => text.Contains(table, StringComparison.Ordinal)));
        }
    }
}
