using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SetUp;

namespace SupportCircle.Data.Backups;

/// <summary>Writes one of the two databases into a backup, and reads it again before anybody calls it one.</summary>
/// <param name="databases">Those of the installation.</param>
/// <param name="content">Which of the two.</param>
/// <param name="openRing">The ring that opens the keys.</param>
public sealed class DatabaseBackup(Databases databases, BackupContent content, Func<IDataProtectionProvider> openRing)
{
    public const string DataFile = "support-circle.db";
    public const string KeyFile = "author-keys.db";

    private DatabaseLink From => content == BackupContent.Keys ? databases.Keys : databases.Data;

    public static string FileOf(BackupContent content) => content == BackupContent.Keys ? KeyFile : DataFile;

    /// <exception cref="SetUpRefusal"><c>Refused</c>: its server backs it up.</exception>
    public static FileBackup Of(DatabaseLink link) => link.Provider.Backup ?? throw new SetUpRefusal(
        SetUpProblem.Refused,
        $"A {link.Provider.Name} database is backed up and restored by its server's own tools: see docs/operating.md. Nothing was changed.");

    /// <summary>Writes it, while others write into the database, and waits for the disk.</summary>
    public async Task WriteAsync(string file, CancellationToken cancellation)
    {
        await PrivateFile.Create(file).DisposeAsync();
        await Of(From).WriteAsync(From.Connection, file, cancellation);
        await using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        written.Flush(flushToDisk: true);
    }

    /// <summary>Opens what was written, and reads all of it.</summary>
    /// <exception cref="SetUpRefusal">It is damaged, or does not belong to the rest of the installation.</exception>
    public async Task<DatabaseSums> VerifyAsync(string file, CancellationToken cancellation)
    {
        var way = Of(From);
        var copy = From with { Connection = way.ConnectionTo(file) };
        var copies = content == BackupContent.Keys ? databases with { Keys = copy } : databases with { Data = copy };
        await new DatabaseSetUp(copies, openRing, TimeProvider.System).InspectAsync(cancellation);
        await using DbContext db = content == BackupContent.Keys ? copies.OpenKeys() : copies.OpenData();
        await RefuseDamagedAsync(way, db, cancellation);
        return await DatabaseSums.OfAsync(db, cancellation);
    }

    /// <exception cref="SetUpRefusal"><c>Damaged</c>.</exception>
    internal static async Task RefuseDamagedAsync(FileBackup way, DbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        if (await way.FindDamageAsync(db.Database.GetDbConnection(), cancellation) is { } damage)
        {
            throw new SetUpRefusal(SetUpProblem.Damaged, $"The backup is damaged: {damage}.");
        }
    }
}
