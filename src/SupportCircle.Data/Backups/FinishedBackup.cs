using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Backups;

/// <summary>A backup whose every file is as it was written.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Manifest">What it says of itself.</param>
/// <param name="Erasures">The ledger of its time.</param>
public sealed record FinishedBackup(string Folder, BackupManifest Manifest, IReadOnlyList<KeyErasure> Erasures)
{
    /// <summary>Reads every byte, and changes nothing.</summary>
    /// <exception cref="SetUpRefusal"><c>Refused</c>: there is none. <c>Damaged</c>: not finished, or changed since.
    /// <c>Newer</c>.</exception>
    public static async Task<FinishedBackup> OpenAsync(string folder, CancellationToken cancellation)
    {
        folder = Path.GetFullPath(folder);
        if (!Directory.Exists(folder))
        {
            throw Refuse(SetUpProblem.Refused, $"There is no folder {folder}.");
        }

        var file = Path.Combine(folder, BackupManifest.Name);
        if (!File.Exists(file))
        {
            throw Refuse(SetUpProblem.Damaged, $"{folder} holds no finished backup: there is no {BackupManifest.Name}.");
        }

        var manifest = await BackupJson.ReadAsync<BackupManifest>(file, cancellation);
        if (manifest.Format > BackupManifest.Newest)
        {
            throw Refuse(SetUpProblem.Newer, $"{folder} was written by a newer version of SupportCircle. Restore it by that version.");
        }

        foreach (var written in manifest.Files)
        {
            await CompareAsync(folder, written, cancellation);
        }

        return new FinishedBackup(folder, manifest, await ErasureFile.ReadAsync(Path.Combine(folder, ErasureFile.Name), cancellation));
    }

    public string Of(string name) => Path.Combine(Folder, name);

    private static async Task CompareAsync(string folder, BackupFile written, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(folder, written.Name)))
        {
            throw Refuse(SetUpProblem.Damaged, $"{folder} is damaged: {written.Name} is missing.");
        }

        if (await BackupFile.OfAsync(folder, written.Name, cancellation) != written)
        {
            throw Refuse(SetUpProblem.Damaged, $"{folder} is damaged: {written.Name} is not what was written.");
        }
    }

    private static SetUpRefusal Refuse(SetUpProblem problem, string why) => new(problem, $"{why} Nothing was changed.");
}
