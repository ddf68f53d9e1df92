using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.Sqlite;

/// <summary>Brings both databases to the present version at start-up.</summary>
public static class SqliteSetUp
{
    /// <param name="lockFile">Held while this runs: two hosts that start at once do it one after the other.</param>
    public static async Task MigrateAsync(
        SupportDbContext data, KeyDbContext keys, string lockFile, CancellationToken cancellation)
    {
        await using var turn = await WaitForAsync(lockFile, cancellation);
        await MigrateAsync(data, cancellation);
        await MigrateAsync(keys, cancellation);
    }

    private static async Task MigrateAsync(DbContext db, CancellationToken cancellation)
    {
        // Kept in the file itself: readers never wait for the writer.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);

        // The file lock is ours, so a lock row in the database was left by a process that was killed.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\";", cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    private static async Task<FileStream> WaitForAsync(string lockFile, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(lockFile))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
            }
        }
    }
}
