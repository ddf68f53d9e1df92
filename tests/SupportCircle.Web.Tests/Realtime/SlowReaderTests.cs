using System.Diagnostics;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Realtime;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class SlowReaderTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task One_who_never_reads_is_cut_off_and_the_others_notice_nothing()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Sleeper");
        using var sleeper = await MuteLine.EnterAsync(circle["Sleeper"], circle.Id);
        var memory = new LineMemory(_host.Services.GetRequiredService<Rooms>(), circle.Id);
        await memory.RememberAsync(circle["Sleeper"]);
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        var words = new string('a', 3_900);

        // More than the buffers of the two sockets hold, so that the sleeper's line does fill up.
        var slowest = TimeSpan.Zero;
        const int posts = 3_000;
        for (var i = 1; i <= posts; i++)
        {
            var clock = Stopwatch.StartNew();
            await ana.PostAsync(circle.Id, words);
            Assert.Equal(i, (await tom.MessageAsync()).Sequence);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        }

        Assert.True(slowest < TimeSpan.FromSeconds(1), $"The slowest message took {slowest}.");
        await MuteLine.ReadToTheEndAsync(sleeper);
        Assert.NotEqual(WebSocketState.Open, sleeper.State);
        await memory.FreedAsync();

        await using var awake = await circle["Sleeper"].LineAsync();
        var missed = await awake.EnterAsync(circle.Id, new EnterCursor(posts - 3, 0));
        Assert.Equal(3, missed.Messages.Count);
    }
}
