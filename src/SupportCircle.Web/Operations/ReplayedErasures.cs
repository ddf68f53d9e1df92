using System.Globalization;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Web.Operations;

/// <summary>A newer ledger of erasures over databases that were restored otherwise: a server's own tools know of none.</summary>
internal static class ReplayedErasures
{
    /// <returns>What to say.</returns>
    /// <exception cref="SetUpRefusal">Nothing was changed.</exception>
    public static async Task<string> RunAsync(
        Installation installation, IReadOnlyList<KeyErasure> erasures, CancellationToken cancellation)
    {
        await installation.InspectReadyAsync();
        await ErasureLedger.AddAsync(installation.Databases, erasures, cancellation);
        var destroyed = await ErasureLedger.ReplayAsync(installation.Databases, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"The ledger is replayed; {destroyed} author keys are destroyed again.");
    }
}
