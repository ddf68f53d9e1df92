using System.Buffers.Text;

namespace SupportCircle.Load.Wire;

/// <summary>
/// Reads the few fields that are needed out of a record of SignalR's JSON protocol, without parsing it. That is safe as
/// long as what people wrote is our own text, which holds none of these names.
/// </summary>
internal static class HubRecord
{
    private static ReadOnlySpan<byte> Start => "{\"type\":"u8;

    /// <summary>The kind of a message; <see cref="RecordKind.Handshake"/> for the answer to ours.</summary>
    public static RecordKind KindOf(ReadOnlySpan<byte> record) =>
        record.StartsWith(Start) && record.Length > Start.Length ? (RecordKind)(record[Start.Length] - '0') : RecordKind.Handshake;

    /// <param name="name">The name with quotes, colon and the text's first quote.</param>
    /// <returns>Empty when it is not there.</returns>
    public static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name)
    {
        var rest = After(record, name);
        var end = rest.IndexOf((byte)'"');
        return end < 0 ? default : rest[..end];
    }

    /// <param name="name">The name with quotes and colon.</param>
    /// <returns>-1 when it is not there.</returns>
    public static long Number(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name) =>
        Utf8Parser.TryParse(After(record, name), out long number, out _) ? number : -1;

    public static bool Has(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name) => record.IndexOf(name) >= 0;

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> record, ReadOnlySpan<byte> name)
    {
        var at = record.IndexOf(name);
        return at < 0 ? default : record[(at + name.Length)..];
    }
}

/// <summary>Message types of SignalR's hub protocol.</summary>
internal enum RecordKind
{
    Handshake = 0,
    Invocation = 1,
    Completion = 3,
    Ping = 6,
    Close = 7,
}
