using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Providers;

/// <summary>What one database does in its own way; each has its project.</summary>
public abstract class DatabaseProvider
{
    /// <summary>As it is set in <c>Database:Provider</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// It runs inside this process: one writer at a time, no connection that could be lost, brought up to date at start.
    /// </summary>
    public virtual bool IsEmbedded => false;

    /// <summary>Gives what the connection string sets where it says nothing.</summary>
    /// <exception cref="FormatException">It lacks something; a driver may throw <see cref="ArgumentException"/> too.</exception>
    public abstract string Complete(string connection);

    /// <summary>EF's provider, its migrations and its habits.</summary>
    /// <param name="options">Of either context.</param>
    /// <param name="connection">From <see cref="Complete"/>.</param>
    public abstract void Use(DbContextOptionsBuilder options, string connection);

    /// <summary>The file that a database is, its whole path; null on a server.</summary>
    public virtual string? FileOf(string connection) => null;

    /// <summary>The folder that it lies in; null on a server.</summary>
    public string? FolderOf(string connection) => Path.GetDirectoryName(FileOf(connection));

    public abstract LogStore OpenLog(string connection, WriteGate gate);

    /// <summary>Whether there is a database that can be opened without making one.</summary>
    public abstract Task<bool> ExistsAsync(string connection, CancellationToken cancellation);

    /// <summary>A query for the server's time, UTC.</summary>
    public abstract string ClockQuery { get; }

    /// <summary>A query for all tables and columns of the schema: two columns of text.</summary>
    public abstract string ColumnsQuery { get; }

    /// <summary>Which of the rights that the running host needs are missing.</summary>
    /// <returns>In words, such as "INSERT on Messages"; none when all is well.</returns>
    public abstract Task<IReadOnlyList<string>> FindMissingRightsAsync(
        DbConnection open, IReadOnlyCollection<string> tables, CancellationToken cancellation);

    /// <summary>A setting of the database itself that the product cannot do without.</summary>
    /// <returns>What is wrong and what to do, in a sentence; null when all is well.</returns>
    public virtual Task<string?> FindWrongSettingAsync(DbConnection open, CancellationToken cancellation) => Task.FromResult<string?>(null);

    /// <summary>Sets what <see cref="FindWrongSettingAsync"/> asks for; before the migrations.</summary>
    public abstract Task PrepareAsync(DbContext db, CancellationToken cancellation);

    /// <summary>
    /// How a copy reads all tables as they are at one moment. Serializable keeps others from writing: on SQLite from the
    /// first moment on (the driver begins with the right to write), on SQL Server to what was read.
    /// </summary>
    public virtual IsolationLevel CopyIsolation => IsolationLevel.Serializable;

    /// <summary>For a table whose keys the database makes: rows may bring theirs, on this connection, or no longer.</summary>
    /// <returns>A statement; null where they always may.</returns>
    public virtual string? GiveKeys(string table, bool isAllowed) => null;

    /// <summary>After rows have brought their keys: the next one is made behind the largest of them.</summary>
    /// <returns>A statement; null where that is so in any case.</returns>
    public virtual string? ResumeKeys(string table, string column) => null;

    /// <summary>Takes what was deleted out of the files too, where a database leaves it lying there.</summary>
    public virtual Task WipeAsync(DbContext db, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>How an embedded database is backed up; null on a server, which has tools of its own.</summary>
    public virtual FileBackup? Backup => null;

    public DatabaseFault Tell(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (TellOne(failure) is var fault and not DatabaseFault.Other)
            {
                return fault;
            }
        }

        return DatabaseFault.Other;
    }

    /// <summary>Of one exception, without those inside it.</summary>
    protected abstract DatabaseFault TellOne(Exception failure);
}
