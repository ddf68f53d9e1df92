using System.Globalization;
using System.Text;

namespace SupportCircle.Load.Wire;

/// <summary>What a client says to the hub, encoded once.</summary>
internal static class Calls
{
    private const char Separator = '\u001E';

    public static byte[] Handshake { get; } = Frame("""{"protocol":"json","version":1}""");

    public static byte[] Ping { get; } = Frame("""{"type":6}""");

    /// <summary>Enters without a cursor.</summary>
    public static byte[] Enter(Guid circleId) => Frame(string.Create(
        CultureInfo.InvariantCulture, $$"""{"type":1,"invocationId":"enter","target":"Enter","arguments":["{{circleId}}",null]}"""));

    /// <summary>Enters with the last message that one has.</summary>
    public static byte[] Enter(Guid circleId, long sequence) => Frame(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"type":1,"invocationId":"enter","target":"Enter","arguments":["{{circleId}}",{"sequence":{{sequence}},"change":0}]}"""));

    public static byte[] Frame(string record) => ClientFrame.Of(Encoding.UTF8.GetBytes(record + Separator));
}
