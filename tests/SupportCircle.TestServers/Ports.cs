using System.Net;
using System.Net.Sockets;

namespace SupportCircle.TestServers;

public static class Ports
{
    /// <summary>One of the loopback that nobody listens on.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
