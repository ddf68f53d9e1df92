using System.Data.Common;
using System.Globalization;

namespace SupportCircle.TestDatabases;

/// <summary>A value that changes whenever something is committed to a database by another connection.</summary>
public sealed class CommitWatch(DbConnection open, string query) : IDisposable
{
    public string Version
    {
        get
        {
            using var command = open.CreateCommand();
            command.CommandText = query;
            return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
        }
    }

    public void Dispose() => open.Dispose();
}
