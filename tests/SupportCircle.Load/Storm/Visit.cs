using System.Globalization;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Storm;

/// <summary>
/// One person's requests to the server: the line, and what the web client asks by HTTP before and after. Each request has
/// a connection of its own, as browsers have after a restart.
/// </summary>
internal sealed class Visit(HttpClient http, Uri hub, Guid circleId, string? cookie, Tally tally)
{
    public Task<Line> ComeAsync(IListener listener, CancellationToken cancellation) => Line.OpenAsync(hub, cookie, listener, cancellation);

    /// <summary>Whether one is still signed in: asked after a line has failed, before the next one.</summary>
    public Task AskAsync(CancellationToken cancellation) => GetAsync("/api/account/me", cancellation);

    /// <summary>Who sits there now, and what the circle is: looked at on every entry, and nobody waits for it.</summary>
    public void Look()
    {
        _ = GetAsync($"/api/circles/{circleId}/seats", CancellationToken.None);
        _ = GetAsync($"/api/circles/{circleId}", CancellationToken.None);
    }

    private async Task GetAsync(string path, CancellationToken cancellation)
    {
        // Not on the thread that reads the lines.
        await Task.Yield();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.ConnectionClose = true;
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        try
        {
            using var answer = await http.SendAsync(request, cancellation);
            if (!answer.IsSuccessStatusCode)
            {
                tally.Failed(string.Create(CultureInfo.InvariantCulture, $"answers {(int)answer.StatusCode}"));
            }
        }
        catch (HttpRequestException)
        {
            tally.Failed("requests without an answer");
        }
    }
}
