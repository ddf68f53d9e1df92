namespace SupportCircle.Load.Servers;

/// <summary>How much memory a server holds on to when it is left alone.</summary>
internal static class Footprint
{
    private const int Collections = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private const int Rounds = 3;

    /// <returns>Resident bytes, the least that was seen after its garbage was collected.</returns>
    public static async Task<long> OfAsync(ServerProcess server, CancellationToken cancellation)
    {
        for (var i = 0; i < Collections; i++)
        {
            await Collection.RunAsync(server.Id, cancellation);
        }

        // Freed memory is given back little by little.
        var least = server.Memory;
        for (var i = 0; i < Rounds; i++)
        {
            await Task.Delay(Round, cancellation);
            least = Math.Min(least, server.Memory);
        }

        return least;
    }
}
