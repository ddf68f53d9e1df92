using SupportCircle.Load.People;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.History;

/// <summary>The calls that read: one line for each, so that what the product learns to do is added here.</summary>
internal static class HistoryCalls
{
    private const int CallsPerSearch = 10;

    /// <exception cref="HttpRequestException">Refused.</exception>
    public static async Task<IReadOnlyList<CallCost>> MeasureAsync(
        ServerProcess server, IReadOnlyList<Circle> circles, int calls, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address };
        var readers = new List<Reader>();
        try
        {
            foreach (var circle in circles)
            {
                readers.Add(await Reader.ConnectAsync(server, circle, http, cancellation));
            }

            Reader Next(int call) => readers[call % readers.Count];
            var meter = new CallMeter(server, calls);
            var seldom = new CallMeter(server, Math.Max(1, calls / CallsPerSearch));
            return
            [
                await meter.MeasureAsync("Enter, the newest 50", call => Next(call).EnterAsync(cancellation), cancellation),
                await meter.MeasureAsync("history page, the newest 50", call => Next(call).NewestPageAsync(cancellation), cancellation),
                await meter.MeasureAsync("history page, 50 from the middle", call => Next(call).MiddlePageAsync(cancellation), cancellation),
                await meter.MeasureAsync("unread count of a circle", call => Next(call).UnreadAsync(cancellation), cancellation),
                await seldom.MeasureAsync("search as far as it may, nothing found", call => Next(call).SearchAsync(cancellation), cancellation),
            ];
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
        }
    }
}
