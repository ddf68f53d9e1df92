namespace SupportCircle.Web.Operations;

/// <summary><c>--health [URL]</c>: asks the host on this machine whether it is ready; for images, which have no curl.</summary>
internal static class HealthCommand
{
    private const string DefaultPort = "8080";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>0 when it is ready, else 1.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var port = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] is { Length: > 0 } set ? set : DefaultPort;
        var host = arguments.FirstOrDefault() ?? $"http://127.0.0.1:{port}";
        try
        {
            using var http = new HttpClient { Timeout = Patience };
            using var answer = await http.GetAsync(new Uri(new Uri(host), "/health/ready"));
            await Console.Out.WriteLineAsync($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            await Console.Error.WriteLineAsync($"{host} does not answer: {failure.Message}");
            return 1;
        }
    }
}
