using SupportCircle.TestServers;

namespace SupportCircle.Load.Servers;

/// <summary>Which database the product stands on.</summary>
/// <param name="Provider">As <c>Database:Provider</c>.</param>
/// <param name="Connection">As <c>ConnectionStrings:SupportCircle</c>; null for SQLite, whose file is in the storage folder.</param>
internal sealed record Database(string Provider, string? Connection)
{
    public const string Embedded = "Sqlite";
    public const string PostgreSql = "PostgreSql";
    public const string ConnectionSetting = "ConnectionStrings__SupportCircle";
    public const string RedisSetting = "Redis__ConnectionString";

    /// <summary>Further settings of the host, as environment variables.</summary>
    public Dictionary<string, string> Others { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether it is a file, which can be copied.</summary>
    public bool IsEmbedded => string.Equals(Provider, Embedded, StringComparison.OrdinalIgnoreCase);

    /// <summary>Data and author keys on a server that was started here.</summary>
    public static Database On(PostgreSqlProcess server) => new(PostgreSql, server.Connection("supportcircle"))
    {
        Others = new(StringComparer.Ordinal)
        {
            ["Keys__Provider"] = PostgreSql,
            ["Keys__ConnectionString"] = server.Connection("authorkeys"),
        },
    };

    /// <summary>The host's settings, as environment variables.</summary>
    /// <param name="folder">Its storage folder.</param>
    public Dictionary<string, string> Settings(string folder)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["Storage__Folder"] = folder,
            ["Database__Provider"] = Provider,
            ["Database__MigrateAtStart"] = "true",

            // Thousands of people sign up from one address and speak without a pause.
            ["Accounts__RequireConfirmedEmail"] = "false",
            ["Accounts__PasswordIterations"] = "1",
            ["RateLimits__AccountsPerAddressPerHour"] = "0",
            ["RateLimits__PostsPerMinute"] = "0",
            ["Demo__Seed"] = "false",
        };
        if (!IsEmbedded)
        {
            settings[ConnectionSetting] = Connection!;
        }

        foreach (var (name, value) in Others)
        {
            settings[name] = value;
        }

        return settings;
    }
}
