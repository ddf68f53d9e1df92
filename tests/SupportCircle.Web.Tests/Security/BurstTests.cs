using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

public sealed class BurstTests
{
    private const int Burst = 20;

    [Fact]
    public async Task Ten_thousand_posts_at_once_are_refused_past_the_burst_and_time_lets_one_speak_again()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(
            Settings.Of(("RateLimits:PostsPerMinute", "120")), time);
        var circle = await host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10_000).Select(number => TryAsync(ana, circle.Id, number)));

        var refusals = outcomes.OfType<Refused>().ToList();
        Assert.Equal(Burst, outcomes.Count(outcome => outcome is null));
        Assert.All(refusals, refused => Assert.Equal(RefusalCodes.TooManyRequests, refused.Code));
        Assert.All(refusals, refused => Assert.InRange(refused.Body.RetryAfterSeconds!.Value, 1, 60));
        Assert.Equal(HubConnectionState.Connected, ana.Connection.State);
        Assert.Equal(Burst + 1, (await tom.PostAsync(circle.Id, "The others are not held up.")).Sequence);

        time.Advance(TimeSpan.FromSeconds(refusals[0].Body.RetryAfterSeconds!.Value));
        Assert.Equal(Burst + 2, (await ana.PostAsync(circle.Id, "Once more.")).Sequence);
        await host.ReadAsync(async db => Assert.Equal(Burst + 2, await db.Messages.CountAsync()));
    }

    private static async Task<Refused?> TryAsync(HubLine line, Guid circleId, int number)
    {
        try
        {
            await line.PostAsync(circleId, $"Message {number}.");
            return null;
        }
        catch (Refused refused)
        {
            return refused;
        }
    }
}
