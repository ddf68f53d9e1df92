using System.Net.Sockets;
using System.Text;

namespace SupportCircle.Load.Wire;

/// <summary>Turns a connection into a WebSocket (RFC 6455, section 4.1).</summary>
internal static class Upgrade
{
    private const int LongestAnswer = 4096;
    private const string Answered = "The server opened no WebSocket: ";

    /// <exception cref="WireException">The server answered something else.</exception>
    public static async Task RunAsync(Socket socket, Uri hub, string? cookie, CancellationToken cancellation)
    {
        var request = new StringBuilder()
            .Append("GET ").Append(hub.PathAndQuery).Append(" HTTP/1.1\r\nHost: ").Append(hub.Authority)
            .Append("\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n")
            .Append("Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
        if (cookie is not null)
        {
            request.Append("Cookie: ").Append(cookie).Append("\r\n");
        }

        await socket.SendAsync(Encoding.ASCII.GetBytes(request.Append("\r\n").ToString()), cancellation);
        var answer = await ReadAnswerAsync(socket, cancellation);
        if (!answer.StartsWith("HTTP/1.1 101 ", StringComparison.Ordinal))
        {
            throw new WireException(Answered + answer.Split('\r')[0]);
        }
    }

    /// <summary>Whether a failure to connect was the server's word that this client may not, and not a server in trouble.</summary>
    public static bool IsTurnedAway(WireException failure) =>
        failure.Message.StartsWith(Answered + "HTTP/1.1 4", StringComparison.Ordinal);

    // Nothing follows the answer until the client has spoken.
    private static async Task<string> ReadAnswerAsync(Socket socket, CancellationToken cancellation)
    {
        var bytes = new byte[LongestAnswer];
        var filled = 0;
        while (!bytes.AsSpan(0, filled).EndsWith("\r\n\r\n"u8))
        {
            var count = await socket.ReceiveAsync(bytes.AsMemory(filled), cancellation);
            if (count == 0)
            {
                break;
            }

            filled += count;
        }

        return Encoding.ASCII.GetString(bytes, 0, filled);
    }
}
