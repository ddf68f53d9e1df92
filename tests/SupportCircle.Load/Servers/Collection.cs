using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace SupportCircle.Load.Servers;

/// <summary>
/// Lets a .NET process collect its garbage, through the port that the runtime keeps for tools: a trace session that asks
/// for heap collections begins with a full one (the runtime's diagnostics IPC protocol).
/// </summary>
internal static class Collection
{
    private const int HeaderLength = 20;
    private const byte EventPipe = 2;
    private const byte StopTracing = 1;
    private const byte CollectTracing = 2;
    private const ulong CollectHeap = 0x800000;
    private const uint Informational = 4;
    private const uint BufferMegabytes = 1;
    private const uint NetTrace = 1;
    private static readonly TimeSpan Collecting = TimeSpan.FromSeconds(1);

    /// <returns>False where the port cannot be reached: then there is only waiting.</returns>
    public static async Task<bool> RunAsync(int processId, CancellationToken cancellation)
    {
        var port = Directory.EnumerateFiles(Path.GetTempPath(), $"dotnet-diagnostic-{processId}-*-socket").FirstOrDefault();
        if (OperatingSystem.IsWindows() || port is null)
        {
            return false;
        }

        using var session = await AskAsync(port, CollectTracing, Request(), cancellation);
        var answer = new byte[HeaderLength + sizeof(ulong)];
        await session.ReadExactlyAsync(answer, cancellation);

        // What it tells is of no interest, but must be taken.
        var reading = session.CopyToAsync(Stream.Null, cancellation);
        await Task.Delay(Collecting, cancellation);
        using var stop = await AskAsync(port, StopTracing, answer[HeaderLength..], cancellation);
        await reading;
        return true;
    }

    private static async Task<NetworkStream> AskAsync(string port, byte command, byte[] payload, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(port), cancellation);
        var stream = new NetworkStream(socket, ownsSocket: true);
        var message = new byte[HeaderLength + payload.Length];
        "DOTNET_IPC_V1\0"u8.CopyTo(message);
        BinaryPrimitives.WriteUInt16LittleEndian(message.AsSpan(14), (ushort)message.Length);
        message[16] = EventPipe;
        message[17] = command;
        payload.CopyTo(message.AsSpan(HeaderLength));
        await stream.WriteAsync(message, cancellation);
        return stream;
    }

    private static byte[] Request()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.Unicode);
        const string Provider = "Microsoft-Windows-DotNETRuntime\0";
        writer.Write(BufferMegabytes);
        writer.Write(NetTrace);
        writer.Write(1u);
        writer.Write(CollectHeap);
        writer.Write(Informational);
        writer.Write((uint)Provider.Length);
        writer.Write(Provider.ToCharArray());
        writer.Write(0u);
        return bytes.ToArray();
    }
}
