using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SupportCircle.Web.Operations;

/// <summary>
/// The address under which people reach this installation: <c>Web:PublicUrl</c>, or the one that the host listens on.
/// Never the address that a request named, which its sender chooses.
/// </summary>
public sealed class PublicUrl(IConfiguration configuration, IServer server)
{
    public string Of(string path) => $"{Root()}/{path}";

    private string Root()
    {
        var root = configuration["Web:PublicUrl"] is { Length: > 0 } url
            ? url
            : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        return root.TrimEnd('/').Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
    }
}
