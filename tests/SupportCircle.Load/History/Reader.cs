using System.Globalization;
using SupportCircle.Load.People;
using SupportCircle.Load.Servers;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.History;

/// <summary>One member of a circle who reads: enters it, and looks at pages of its history, counts and seeks.</summary>
internal sealed class Reader : IListener, IDisposable
{
    private readonly Circle _circle;
    private readonly HttpClient _http;
    private Line? _line;
    private long _last;

    private Reader(Circle circle, HttpClient http) => (_circle, _http) = (circle, http);

    /// <param name="http">To the server, without cookies of its own.</param>
    public static async Task<Reader> ConnectAsync(ServerProcess server, Circle circle, HttpClient http, CancellationToken cancellation)
    {
        var reader = new Reader(circle, http);
        reader._line = await Line.OpenAsync(server.Hub, circle.Cookies[0], reader, cancellation);
        await reader.EnterAsync(cancellation);
        return reader;
    }

    /// <summary>Enters without a cursor: the newest 50 messages.</summary>
    public async Task EnterAsync(CancellationToken cancellation) => _last = await _line!.EnterAsync(_circle.Id, cancellation);

    /// <summary>The newest 50 over HTTP.</summary>
    public Task NewestPageAsync(CancellationToken cancellation) => PageAsync(_last + 1, cancellation);

    /// <summary>50 from the middle of the conversation.</summary>
    public Task MiddlePageAsync(CancellationToken cancellation) => PageAsync(Math.Max(_last / 2, 51), cancellation);

    /// <summary>What is unread: of a member who has never read anything.</summary>
    public Task UnreadAsync(CancellationToken cancellation) => AskAsync(HttpMethod.Get, "/api/circles/mine/unread", body: null, cancellation);

    /// <summary>Words that nobody said, so that the search looks as far back as it may.</summary>
    public Task SearchAsync(CancellationToken cancellation) =>
        AskAsync(HttpMethod.Post, $"/api/circles/{_circle.Id}/search", new { words = "nobody said" }, cancellation);

    public void Heard(ReadOnlySpan<byte> record)
    {
        // Nobody posts while somebody reads.
    }

    public void Broken()
    {
        // The next call says so.
    }

    public void Dispose() => _line?.Dispose();

    private Task PageAsync(long before, CancellationToken cancellation) => AskAsync(
        HttpMethod.Get,
        string.Create(CultureInfo.InvariantCulture, $"/api/circles/{_circle.Id}/messages?before={before}&limit=50"),
        body: null,
        cancellation);

    private async Task AskAsync(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Cookie", _circle.Cookies[0]);
        using var answer = await _http.SendAsync(request, cancellation);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync(cancellation);
    }
}
