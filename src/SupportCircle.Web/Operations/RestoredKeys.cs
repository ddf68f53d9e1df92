using System.Globalization;
using SupportCircle.Data.Backups;
using SupportCircle.Data.Providers;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Web.Operations;

/// <summary>The author keys and the key ring out of a backup, without those that were destroyed since.</summary>
internal static class RestoredKeys
{
    /// <returns>What to say.</returns>
    /// <exception cref="SetUpRefusal">Nothing was changed.</exception>
    public static async Task<string> RunAsync(
        Installation installation, FinishedBackup backup, IReadOnlyList<KeyErasure> erasures, CancellationToken cancellation)
    {
        var databases = installation.Databases;
        installation.RefuseMissingFolder(databases.Data);
        installation.RefuseMissingFolder(databases.Keys);
        using var restore = new DatabaseRestore(backup, databases.Keys);
        var drafts = databases with { Keys = restore.Draft };
        var ring = backup.Of(RingFiles.Folder);
        var missing = await RingFiles.MissingAsync(ring, installation.Storage.Keys, cancellation);
        var setUp = new DatabaseSetUp(drafts, installation.Ring.In(ring).Open, TimeProvider.System);
        var state = await setUp.InspectDataAsync(cancellation);
        if (!state.IsNew)
        {
            // The present ledger is the newest, and an older version's database has none.
            DatabaseSetUp.RefuseUnready([state]);
            erasures = [.. erasures, .. await ErasureLedger.ReadAsync(databases, cancellation)];
        }

        await using (var source = (databases with { Keys = restore.Source }).OpenKeys())
        {
            await restore.VerifyAsync(source, cancellation);
        }

        await using var turn = await installation.BeginAsync(cancellation);
        await using (var keys = drafts.OpenKeys())
        {
            await restore.PrepareAsync(keys, cancellation);
        }

        var note = state.IsNew ? " Now the data, if it is gone too." : await CheckAsync(drafts, setUp, cancellation);
        var destroyed = await ErasureLedger.DestroyAsync(drafts, erasures.Select(e => e.OwnerId), cancellation);
        if (!state.IsNew)
        {
            await ErasureLedger.AddAsync(databases, erasures, cancellation);
        }

        await RingFiles.CopyAsync(ring, missing, installation.Storage.Keys, cancellation);
        restore.Commit();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The author keys as of {backup.Manifest.TakenAt:u} are back; {destroyed} that were erased are destroyed again.{note}");
    }

    /// <summary>Looks whether keys and data belong together, and whether the keys are older.</summary>
    /// <returns>A sentence, after a space, or nothing.</returns>
    /// <exception cref="SetUpRefusal"><c>Keys</c>.</exception>
    public static async Task<string> CheckAsync(Databases databases, DatabaseSetUp setUp, CancellationToken cancellation)
    {
        await setUp.InspectAsync(cancellation);
        return await KeylessOwners.CountAsync(databases, cancellation) is > 0 and var keyless
            ? string.Create(CultureInfo.InvariantCulture, $" But {keyless} people or circles with texts have no key in it: look for newer ones.")
            : " Every text has its key.";
    }
}
