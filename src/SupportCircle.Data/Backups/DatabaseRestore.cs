using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Data.Backups;

/// <summary>
/// Puts a database of a backup to where none is. All is done in a file beside that place, which is then moved there, so
/// a restore that is refused or broken off leaves nothing.
/// </summary>
public sealed class DatabaseRestore : IDisposable
{
    private readonly FinishedBackup _backup;
    private readonly DatabaseLink _target;
    private readonly FileBackup _way;
    private readonly string _file;
    private readonly string _draft;

    /// <exception cref="SetUpRefusal"><c>Refused</c>: there is a database, or it is a server's. Nothing was changed.</exception>
    public DatabaseRestore(FinishedBackup backup, DatabaseLink target)
    {
        (_backup, _target) = (backup, target);
        _way = DatabaseBackup.Of(target);
        _file = target.Provider.FileOf(target.Connection)!;
        _draft = $"{_file}.restoring";
        RefuseUsed();
        Draft = target with { Connection = _way.ConnectionTo(_draft) };
    }

    /// <summary>The database in the making.</summary>
    public DatabaseLink Draft { get; }

    /// <summary>The database in the backup, which is not written to.</summary>
    public DatabaseLink Source => _target with { Connection = _way.ConnectionTo(_backup.Of(FileName), isReadOnly: true) };

    private string FileName => DatabaseBackup.FileOf(_backup.Manifest.Content);

    /// <summary>Looks into the backup before anything is made.</summary>
    /// <param name="source">On <see cref="Source"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SetUpRefusal"><c>Newer</c>, <c>Damaged</c>.</exception>
    public async Task VerifyAsync(DbContext source, CancellationToken cancellation)
    {
        var migrations = source.Database.GetMigrations().ToList();
        if (!migrations.Contains(_backup.Manifest.Migration, StringComparer.Ordinal))
        {
            throw new SetUpRefusal(
                SetUpProblem.Newer, $"The backup is of a newer version of SupportCircle, which made {_backup.Manifest.Migration}. Nothing was changed.");
        }

        await DatabaseBackup.RefuseDamagedAsync(_way, source, cancellation);

        // The tables of an older version are not those that could be read by this one's model.
        if (migrations[^1] == _backup.Manifest.Migration && !IsWhatWasWritten(await DatabaseSums.OfAsync(source, cancellation)))
        {
            throw new SetUpRefusal(SetUpProblem.Damaged, "The backup has other rows than its manifest says. Nothing was changed.");
        }
    }

    /// <summary>Copies it, and brings the copy to this version.</summary>
    /// <param name="draft">On <see cref="Draft"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="SetUpRefusal">As for a start.</exception>
    public async Task PrepareAsync(DbContext draft, CancellationToken cancellation)
    {
        // What a restore that was killed has left.
        Dispose();
        await PrivateFile.CopyAsync(_backup.Of(FileName), _draft, cancellation);
        await DatabaseBackup.RefuseDamagedAsync(_way, draft, cancellation);
        await new DatabaseInspection("Backup", Draft, draft, TimeProvider.System).RunAsync(cancellation);
        await Draft.Provider.PrepareAsync(draft, cancellation);
        await draft.Database.MigrateAsync(cancellation);
    }

    /// <summary>Puts it in its place; everybody has let go of <see cref="Draft"/>.</summary>
    public void Commit()
    {
        RefuseUsed();
        using (var stream = new FileStream(_draft, FileMode.Open, FileAccess.ReadWrite))
        {
            stream.Flush(flushToDisk: true);
        }

        // An empty file may lie there, from a start that broke off.
        File.Move(_draft, _file, overwrite: true);
    }

    public void Dispose()
    {
        foreach (var file in _way.Companions(_draft).Append(_draft))
        {
            File.Delete(file);
        }
    }

    private bool IsWhatWasWritten(DatabaseSums sums) =>
        sums.Tables.Count == _backup.Manifest.Tables.Count
        && sums.Tables.All(table => _backup.Manifest.Tables.TryGetValue(table.Key, out var written) && written == table.Value);

    // A log that another database has left would be taken for this one's, and whoever still runs writes into the old file.
    private void RefuseUsed()
    {
        var isUsed = new FileInfo(_file) is { Exists: true, Length: > 0 };
        if ((isUsed ? _file : _way.Companions(_file).FirstOrDefault(File.Exists)) is { } used)
        {
            throw new SetUpRefusal(SetUpProblem.Refused, $"There is {used}. Stop the host and move it away, with what lies beside it. Nothing was changed.");
        }
    }
}
