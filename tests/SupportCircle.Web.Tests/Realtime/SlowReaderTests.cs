using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class SlowReaderTests : IAsyncLifetime
{
    private const char Separator = '\u001e';

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task One_who_never_reads_is_cut_off_and_the_others_notice_nothing()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Sleeper");
        using var sleeper = await EnterWithoutReadingAsync(circle["Sleeper"], circle.Id);
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
        await ReadToTheEndAsync(sleeper);
        Assert.NotEqual(WebSocketState.Open, sleeper.State);

        await using var awake = await circle["Sleeper"].LineAsync();
        var missed = await awake.EnterAsync(circle.Id, new EnterCursor(posts - 3, 0));
        Assert.Equal(3, missed.Messages.Count);
    }

    private static async Task<ClientWebSocket> EnterWithoutReadingAsync(Person person, Guid circleId)
    {
        var socket = new ClientWebSocket();
        socket.Options.Cookies = person.Cookies;
        var address = new UriBuilder(person.Address) { Scheme = "ws", Path = "/hubs/circle" }.Uri;
        await socket.ConnectAsync(address, CancellationToken.None);
        await SendAsync(socket, """{"protocol":"json","version":1}""");
        await SendAsync(socket, $$"""{"type":1,"invocationId":"1","target":"Enter","arguments":["{{circleId}}",null]}""");
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string frame) => socket.SendAsync(
        Encoding.UTF8.GetBytes(frame + Separator), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task ReadToTheEndAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                await socket.ReceiveAsync(buffer, patience.Token);
            }
        }
        catch (WebSocketException)
        {
            // Cut without a farewell, as it should be.
        }
    }
}
