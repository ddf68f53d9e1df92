using System.Net.WebSockets;
using System.Text;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A line whose other end enters a circle and from then on neither reads nor says anything, not even a ping.</summary>
public static class MuteLine
{
    private const char Separator = '\u001e';

    public static async Task<ClientWebSocket> EnterAsync(Person person, Guid circleId)
    {
        var socket = new ClientWebSocket();
        socket.Options.Cookies = person.Cookies;
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        var address = new UriBuilder(person.Address) { Scheme = "ws", Path = "/hubs/circle" }.Uri;
        await socket.ConnectAsync(address, CancellationToken.None);
        await SendAsync(socket, """{"protocol":"json","version":1}""");
        await SendAsync(socket, $$"""{"type":1,"invocationId":"1","target":"Enter","arguments":["{{circleId}}",null]}""");
        return socket;
    }

    /// <summary>Reads what is left; ends when the server has closed the line.</summary>
    public static async Task ReadToTheEndAsync(ClientWebSocket socket)
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

    private static Task SendAsync(ClientWebSocket socket, string frame) => socket.SendAsync(
        Encoding.UTF8.GetBytes(frame + Separator), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
