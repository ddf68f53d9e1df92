using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class SearchLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Searching_again_and_again_is_slowed_for_the_one_who_does_it()
    {
        await using var host = await TestHost.StartAsync(Settings.Of(("RateLimits:PostsPerMinute", "12"), ("RateLimits:PostBurst", "8")));
        var circle = await host.CircleAsync("Ana", "Tom");
        await SearchAsync(circle, circle["Ana"]);
        await SearchAsync(circle, circle["Ana"]);

        var refused = await Refused.ByAsync(() => SearchAsync(circle, circle["Ana"]));

        Assert.Equal(RefusalCodes.TooManyRequests, refused.Code);
        Assert.InRange(refused.Body.RetryAfterSeconds!.Value, 15, 20);
        await SearchAsync(circle, circle["Tom"]);
    }

    [Fact]
    public async Task When_the_one_who_asked_has_gone_the_database_is_not_asked_on()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(
            services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circle = await host.CircleAsync("Ana");
        var asked = new TaskCompletionSource();
        var given = new TaskCompletionSource();
        await using (var ana = await circle["Ana"].LineAsync())
        {
            await ana.PostAsync(circle.Id, "Something.");
        }

        statements.Before = async (sql, cancellation) =>
        {
            if (sql.Contains("SealedBody", StringComparison.Ordinal))
            {
                asked.TrySetResult();
                await Task.Delay(Patience, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
                given.TrySetResult();
                cancellation.ThrowIfCancellationRequested();
            }
        };
        using var gone = new CancellationTokenSource();
        var search = circle["Ana"].Http.PostAsync(
            new Uri($"{circle.Path}/search", UriKind.Relative),
            System.Net.Http.Json.JsonContent.Create(new SearchRequest { Words = "anything" }, options: Contracts.WireJson.Options),
            gone.Token);
        await asked.Task.WaitAsync(Patience);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
        await given.Task.WaitAsync(Patience / 2);
        Assert.DoesNotContain("Error:", host.Log, StringComparison.Ordinal);
    }

    private static Task<SearchAnswer> SearchAsync(TestCircle circle, Person person) =>
        person.PostAsync<SearchAnswer>($"{circle.Path}/search", new SearchRequest { Words = "anything" });
}
