using System.Globalization;
using Microsoft.Data.Sqlite;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>
/// Tells whether anything was committed to either database: <c>PRAGMA data_version</c> changes for this connection with
/// every commit of another.
/// </summary>
internal sealed class WriteWatch : IDisposable
{
    private readonly SqliteConnection[] _databases;

    public WriteWatch(TestHost host) =>
        _databases = [Open(host, "support-circle.db"), Open(host, "author-keys.db")];

    public string Version => string.Join('/', _databases.Select(DataVersion));

    public void Dispose()
    {
        foreach (var database in _databases)
        {
            database.Dispose();
        }
    }

    private static SqliteConnection Open(TestHost host, string file)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(host.Folder, file)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static string DataVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }
}
