using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.Sqlite;

/// <summary>
/// Backs up by <c>VACUUM INTO</c>. The online backup API copies pages, the free ones too, with what is left of deleted
/// words in them; this copies rows. Both read one snapshot, and keep nobody from writing.
/// </summary>
internal sealed class SqliteBackup : FileBackup
{
    // https://sqlite.org/rescode.html
    private const int Interrupted = 9;

    public static SqliteBackup Instance { get; } = new();

    public override async Task WriteAsync(string connection, string file, CancellationToken cancellation)
    {
        await using var source = new SqliteConnection(new SqliteConnectionStringBuilder(connection) { Pooling = false }.ToString());
        await source.OpenAsync(cancellation);
        Pragmas.Set(source);
        await using var command = source.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await using var end = cancellation.Register(() => raw.sqlite3_interrupt(source.Handle));
        try
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Interrupted)
        {
            throw new OperationCanceledException(failure.Message, failure, cancellation);
        }
    }

    public override string ConnectionTo(string file, bool isReadOnly = false) => new SqliteProvider().Complete(new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
        Pooling = false,
    }.ToString());

    public override async Task<string?> FindDamageAsync(DbConnection open, CancellationToken cancellation)
    {
        await using var command = open.CreateCommand();
        command.CommandText = "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
        if (await command.ReadTextsAsync(cancellation) is [{ } damage, ..])
        {
            return damage;
        }

        command.CommandText = """SELECT "table" || ' points to a row of ' || "parent" || ' that is not there' FROM pragma_foreign_key_check""";
        return await command.ReadTextsAsync(cancellation) is [{ } orphan, ..] ? orphan : null;
    }

    public override IReadOnlyList<string> Companions(string file) => [$"{file}-wal", $"{file}-shm", $"{file}-journal"];
}
