using System.Data.Common;

namespace SupportCircle.Data.Providers;

/// <summary>Backing up a database that is a file.</summary>
public abstract class FileBackup
{
    /// <summary>
    /// Writes the database as it is at one moment into a new file, while others write; it has nothing in it of what was
    /// deleted. Nobody has waited for the disk yet.
    /// </summary>
    /// <param name="connection">To the database.</param>
    /// <param name="file">Not there yet, or empty.</param>
    /// <param name="cancellation">Leaves half a file.</param>
    public abstract Task WriteAsync(string connection, string file, CancellationToken cancellation);

    /// <summary>A connection string to a file, which nothing keeps open.</summary>
    public abstract string ConnectionTo(string file, bool isReadOnly = false);

    /// <returns>What is wrong inside the file, in words; null when all is well.</returns>
    public abstract Task<string?> FindDamageAsync(DbConnection open, CancellationToken cancellation);

    /// <summary>The files that belong to a database's file, which another one must not find beside it.</summary>
    public abstract IReadOnlyList<string> Companions(string file);
}
