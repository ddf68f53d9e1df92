using SupportCircle.Data.SetUp;
using SupportCircle.Domain.Privacy;

namespace SupportCircle.Data.Backups;

/// <summary><c>erasures.json</c>: the ledger as it was when the backup was taken.</summary>
/// <param name="Format">As of the manifest.</param>
/// <param name="Erasures">All of them.</param>
public sealed record ErasureFile(int Format, IReadOnlyList<KeyErasure> Erasures)
{
    public const string Name = "erasures.json";

    public static Task WriteAsync(string file, IReadOnlyList<KeyErasure> erasures, CancellationToken cancellation) =>
        BackupJson.WriteAsync(file, new ErasureFile(BackupManifest.Newest, erasures), cancellation);

    /// <exception cref="SetUpRefusal"><c>Damaged</c>, <c>Newer</c>.</exception>
    public static async Task<IReadOnlyList<KeyErasure>> ReadAsync(string file, CancellationToken cancellation)
    {
        var read = await BackupJson.ReadAsync<ErasureFile>(file, cancellation);
        return read.Format <= BackupManifest.Newest
            ? read.Erasures
            : throw new SetUpRefusal(SetUpProblem.Newer, $"{file} was written by a newer version of SupportCircle. Nothing was changed.");
    }
}
