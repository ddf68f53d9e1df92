using System.Net;
using System.Net.Sockets;

namespace SupportCircle.Web.Operations;

/// <summary>Where a request comes from, as limits count it; never logged.</summary>
internal static class NetworkOrigin
{
    private const int Ipv6SiteBytes = 8;

    /// <returns>
    /// An IPv4 address, or the first 64 bits of an IPv6 one: whoever has one address there has all the others of that
    /// network too (RFC 6177).
    /// </returns>
    public static string NetworkAddress(this HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null)
        {
            return "unknown";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var bytes = address.GetAddressBytes();
            bytes.AsSpan(Ipv6SiteBytes).Clear();
            address = new IPAddress(bytes);
        }

        return address.ToString();
    }
}
