using SupportCircle.Data.PostgreSql;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SetUp;
using SupportCircle.Data.Sqlite;
using SupportCircle.Data.SqlServer;

namespace SupportCircle.Web.Operations;

/// <summary>
/// Which databases the host runs on: <c>Database:Provider</c> with <c>ConnectionStrings:SupportCircle</c>, and for the
/// author keys <c>Keys:Provider</c> with <c>Keys:ConnectionString</c>.
/// </summary>
internal static class DatabaseSettings
{
    private static readonly DatabaseProvider[] Providers = [new SqliteProvider(), new SqlServerProvider(), new PostgreSqlProvider()];

    /// <exception cref="SetUpRefusal"><c>Settings</c>.</exception>
    public static Databases Databases(this IConfiguration configuration, StorageFolder storage) => new(
        Link(configuration, "Database:Provider", "ConnectionStrings:SupportCircle", $"Data Source={storage.DataFile}"),
        Link(configuration, "Keys:Provider", "Keys:ConnectionString", $"Data Source={storage.AuthorKeyFile}"));

    /// <param name="configuration">The host's settings.</param>
    /// <param name="providerKey">The setting that names the provider; SQLite without it.</param>
    /// <param name="connectionKey">The setting with the connection string.</param>
    /// <param name="embedded">The connection string of SQLite when none is set.</param>
    /// <exception cref="SetUpRefusal"><c>Settings</c>.</exception>
    public static DatabaseLink Link(IConfiguration configuration, string providerKey, string connectionKey, string? embedded)
    {
        var provider = Find(configuration[providerKey] ?? Providers[0].Name, providerKey);
        var connection = configuration[connectionKey] is { Length: > 0 } set ? set : provider.IsEmbedded ? embedded : null;
        if (connection is null)
        {
            throw new SetUpRefusal(SetUpProblem.Settings, $"{connectionKey} is not set, and {provider.Name} needs it.");
        }

        try
        {
            return new DatabaseLink(provider, provider.Complete(connection));
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SetUpRefusal(SetUpProblem.Settings, $"{connectionKey} is no connection string for {provider.Name}: {failure.Message}");
        }
    }

    /// <exception cref="SetUpRefusal"><c>Settings</c>.</exception>
    public static DatabaseProvider Find(string name, string setting) =>
        Providers.FirstOrDefault(provider => provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new SetUpRefusal(
            SetUpProblem.Settings, $"{setting} is '{name}'; it can be {string.Join(", ", Providers.Select(provider => provider.Name))}.");
}
