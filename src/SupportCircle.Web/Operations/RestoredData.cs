using SupportCircle.Data.Backups;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Web.Operations;

/// <summary>The database of record out of a backup, with the newest ledger of erasures that there is.</summary>
internal static class RestoredData
{
    /// <returns>What to say.</returns>
    /// <exception cref="SetUpRefusal">Nothing was changed.</exception>
    public static async Task<string> RunAsync(
        Installation installation, FinishedBackup backup, IReadOnlyList<KeyErasure> erasures, CancellationToken cancellation)
    {
        var databases = installation.Databases;
        installation.RefuseMissingFolder(databases.Data);
        installation.RefuseMissingFolder(databases.Keys);
        using var restore = new DatabaseRestore(backup, databases.Data);
        var drafts = databases with { Data = restore.Draft };
        var setUp = new DatabaseSetUp(drafts, installation.Ring.Open, TimeProvider.System);
        var hasKeys = await setUp.InspectKeysAsync(cancellation) is { IsNew: false };
        await using (var source = (databases with { Data = restore.Source }).OpenData())
        {
            await restore.VerifyAsync(source, cancellation);
        }

        await using var turn = await installation.BeginAsync(cancellation);
        await using (var db = drafts.OpenData())
        {
            await restore.PrepareAsync(db, cancellation);
            await ErasureLedger.AddAsync(db, erasures, cancellation);
        }

        var note = hasKeys ? await RestoredKeys.CheckAsync(drafts, setUp, cancellation) : " Now the author keys.";
        restore.Commit();
        return $"The data as of {backup.Manifest.TakenAt:u} is back.{note}";
    }
}
