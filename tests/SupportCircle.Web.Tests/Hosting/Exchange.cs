namespace SupportCircle.Web.Tests.Hosting;

/// <summary>One request with any headers, from nobody.</summary>
public static class Exchange
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    public static Task<Answer> AskAsync(TestHost host, HttpMethod method, string path, params (string Name, string Value)[] headers) =>
        AskAsync(host, method, path, body: null, headers);

    public static async Task<Answer> AskAsync(
        TestHost host, HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(host.Address, path)) { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await Answer.OfAsync(response);
    }

    /// <summary>The first request of a WebSocket.</summary>
    public static Task<Answer> HandshakeAsync(TestHost host, string path, params (string Name, string Value)[] headers) => AskAsync(
        host,
        HttpMethod.Get,
        path,
        [("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="), .. headers]);
}
