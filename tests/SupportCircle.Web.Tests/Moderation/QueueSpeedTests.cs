using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

/// <summary>How long the queue's first page takes when there are many cases; on each database by the test's setting.</summary>
public sealed class QueueSpeedTests
{
    private const int Closed = 100_000;
    private const int Open = 2_000;
    private const int Circles = 20;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task The_first_page_is_quick_and_costs_the_same_statements_however_many_cases_there_are()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circles = new List<TestCircle>();
        for (var n = 0; n < Circles; n++)
        {
            circles.Add(await host.CircleAsync("Ana"));
        }

        var administrator = await host.FacilitatorAsync("Ada", OrganisationRoles.Administrator);
        Person[] people = [administrator, circles[0].Facilitator];
        var before = await CountAsync(statements, people);
        await host.FillAsync(circles, Closed, Open, every: TimeSpan.FromMinutes(1));

        Assert.Equal(before, await CountAsync(statements, people));
        foreach (var (person, query) in people.SelectMany(person => ((string[])["", "?closed=true"]).Select(query => (person, query))))
        {
            var took = new List<TimeSpan>();
            for (var n = 0; n < 21; n++)
            {
                var clock = Stopwatch.StartNew();
                var page = await person.QueueAsync(query);
                took.Add(clock.Elapsed);
                Assert.Equal(ModerationLimits.CasesPage, page.Cases.Count);
                Assert.NotNull(page.Next);
            }

            took.Sort();
            TestContext.Current.TestOutputHelper?.WriteLine($"{person.Name} {query}: median {took[10].TotalMilliseconds:F1} ms, slowest {took[^1].TotalMilliseconds:F1} ms.");
            Assert.True(took[10] <= Limit, $"The page {query} of {person.Name} took {took[10]}.");
        }
    }

    private static async Task<IReadOnlyList<int>> CountAsync(StatementWatch statements, IReadOnlyList<Person> people)
    {
        var counts = new List<int>();
        foreach (var person in people)
        {
            await person.QueueAsync();
            statements.Take();
            await person.QueueAsync();
            counts.Add(statements.Take().Count);
        }

        return counts;
    }
}
