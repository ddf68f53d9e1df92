using SupportCircle.Domain;

namespace SupportCircle.Web.Operations;

/// <summary>
/// Refuses unsafe requests and WebSockets that another site's page makes a browser send. What is ours:
/// <c>Web:PublicUrl</c> where it is set, else the host that was asked. A request with neither <c>Origin</c> nor
/// <c>Sec-Fetch-Site</c> does not come from a browser's page and goes on to authentication.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next, IConfiguration configuration)
{
    private readonly string? _ours = configuration["Web:PublicUrl"] is { Length: > 0 } url
        ? new Uri(url).GetLeftPart(UriPartial.Authority)
        : null;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var matters = context.WebSockets.IsWebSocketRequest || !(HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));
        return matters && IsForeign(request)
            ? throw new Refusal(RefusalCodes.ForeignOrigin, "The request comes from another site.")
            : next(context);
    }

    private bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0)
        {
            return !origin.Equals(_ours ?? $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0 && site is not ("same-origin" or "none");
    }
}
