using System.Net.WebSockets;
using System.Text;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Tests.Wire;

/// <summary>What we send, read by the framework's own server side.</summary>
public sealed class ClientFrameTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(125)]
    [InlineData(126)]
    [InlineData(60_000)]
    public async Task A_frame_is_read_as_what_was_put_into_it(int length)
    {
        var payload = Enumerable.Range(0, length).Select(i => (byte)('a' + (i % 26))).ToArray();

        var (type, read) = await ReadAsync(ClientFrame.Of(payload));

        Assert.Equal(WebSocketMessageType.Text, type);
        Assert.Equal(payload, read);
    }

    [Fact]
    public async Task A_post_carries_the_ids_that_it_was_given()
    {
        var circle = Guid.CreateVersion7();
        var frame = new PostFrame(circle);
        frame.With(new MessageId(uint.MaxValue, 0xFFFF_FFFF_FFFF));

        var (_, read) = await ReadAsync(frame.With(new MessageId(0xABCD, 258)).ToArray());

        Assert.Equal(
            $$"""{"type":1,"invocationId":"000000000102","target":"Post","arguments":["{{circle}}",{"clientMessageId":"0000abcd-0000-7000-8000-000000000102","body":"{{PostFrame.Body}}"}]}"""
            + '\u001E',
            Encoding.ASCII.GetString(read));
        Assert.Equal(120, PostFrame.Body.Length);
    }

    private static async Task<(WebSocketMessageType Type, byte[] Read)> ReadAsync(byte[] frame)
    {
        using var stream = new MemoryStream(frame);
        using var socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
        var bytes = new byte[65_536];
        var result = await socket.ReceiveAsync(bytes.AsMemory(), CancellationToken.None);
        Assert.True(result.EndOfMessage);
        Assert.Equal(stream.Length, stream.Position);
        return (result.MessageType, bytes[..result.Count]);
    }
}
