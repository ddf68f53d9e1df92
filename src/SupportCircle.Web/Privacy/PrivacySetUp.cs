using SupportCircle.Data.Providers;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Web.Privacy;

internal static class PrivacySetUp
{
    private const int Batch = 500;

    public static void AddPrivacy(this IServiceCollection services)
    {
        services.AddScoped<EraseOwnAccount>();
        services.AddScoped<EraseMember>().AddScoped<EraseSeats>().AddScoped<EraseDesk>().AddScoped<EraseAccountRow>();
        services.AddHostedService<ErasureSweep>();
    }

    /// <summary>
    /// Erases again, before anything is served, whom the ledger has as erased and a restored backup has brought back: not their
    /// words alone, the ledger's key takes care of those, but name and address too.
    /// </summary>
    public static async Task EraseAgainAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var ledger = await ErasureLedger.ReadAsync(scope.ServiceProvider.GetRequiredService<Databases>(), CancellationToken.None);
        foreach (var owners in ledger.Select(erasure => erasure.OwnerId).Chunk(Batch))
        {
            await scope.ServiceProvider.GetRequiredService<EraseMember>().AgainAsync(owners, CancellationToken.None);
        }
    }
}
