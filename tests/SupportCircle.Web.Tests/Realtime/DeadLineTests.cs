using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Web.Realtime;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class DeadLineTests
{
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pong = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task One_who_vanished_without_a_word_is_let_go_and_one_who_only_listens_stays()
    {
        var own = TimeSpan.MaxValue;
        await using var host = await TestHost.StartAsync(services: services => services.PostConfigure<WebSocketOptions>(options =>
        {
            own = options.KeepAliveInterval + options.KeepAliveTimeout;
            (options.KeepAliveInterval, options.KeepAliveTimeout) = (Ping, Pong);
        }));
        var circle = await host.CircleAsync("Ana", "Tom");
        await using var tom = new HubLine(circle["Tom"].Connection());
        tom.Connection.KeepAliveInterval = TimeSpan.FromHours(1);
        await tom.StartAsync();
        await tom.EnterAsync(circle.Id);

        using var vanished = await MuteLine.EnterAsync(circle["Ana"], circle.Id);
        var memory = new LineMemory(host.Services.GetRequiredService<Rooms>(), circle.Id);
        await memory.RememberAsync(circle["Ana"]);
        var clock = Stopwatch.StartNew();
        await memory.GoneAsync();
        var took = clock.Elapsed;

        Assert.InRange(took, Pong / 2, (Ping + Pong) * 3);
        Assert.True(own <= TimeSpan.FromSeconds(30), $"Outside of this test it takes {own}.");
        await memory.FreedAsync();
        Assert.Equal(1, host.Services.GetRequiredService<CircleConnections>().Count);
        await MuteLine.ReadToTheEndAsync(vanished);
        Assert.Equal(1, (await tom.PostAsync(circle.Id, "I was only listening.")).Sequence);
        Assert.Equal("I was only listening.", (await tom.MessageAsync()).Body);
    }
}
