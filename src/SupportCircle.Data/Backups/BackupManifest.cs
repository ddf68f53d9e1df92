using SupportCircle.Data.SetUp;

namespace SupportCircle.Data.Backups;

/// <summary><c>manifest.json</c>, which is written last: a backup without it was never finished.</summary>
/// <param name="Format">Of the backup, see <see cref="Newest"/>.</param>
/// <param name="Content">Data, keys, or the ledger alone.</param>
/// <param name="TakenAt">UTC; all that was acknowledged before is in it.</param>
/// <param name="Migration">The last one that was run on the database; null without one.</param>
/// <param name="Tables">What the database holds, by table.</param>
/// <param name="Files">All of them but this one.</param>
public sealed record BackupManifest(
    int Format,
    BackupContent Content,
    DateTime TakenAt,
    string? Migration,
    IReadOnlyDictionary<string, TableSum> Tables,
    IReadOnlyList<BackupFile> Files)
{
    public const string Name = "manifest.json";

    /// <summary>What this version writes, and the newest that it reads.</summary>
    public const int Newest = 1;
}

/// <summary>What a table holds, see <see cref="CopySum"/>.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Sum">Of their hashes, hexadecimal.</param>
public sealed record TableSum(long Rows, string Sum)
{
    internal static TableSum Of(CopySum sum) => new(sum.Rows, sum.Hash.ToString("x32", System.Globalization.CultureInfo.InvariantCulture));
}
