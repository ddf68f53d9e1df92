using SupportCircle.Data.Providers;
using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>A host that cannot run says why in one line and with an exit code of its own, and has changed nothing.</summary>
public sealed class SetUpRefusalTests : IDisposable
{
    private readonly TestInstallation _installation = new(isMigrated: true);

    private static TestServer Server => TestServer.Current;

    private Databases Databases => _installation.Databases;

    public static TheoryData<string, string, string> WrongSettings => new()
    {
        { "Database:Provider", "Oracle", "Sqlite, SqlServer, PostgreSql" },
        { "Keys:Provider", "", "Keys:Provider" },
        { "ConnectionStrings:SupportCircle", "What is it=that you want", "ConnectionStrings:SupportCircle is no connection string" },
        { "Redis:ConnectionString", "password=without-a-host", "Redis:ConnectionString cannot be read" },
        { "Keys:ConnectionString", "=", "Keys:ConnectionString is no connection string" },
    };

    public void Dispose() => _installation.Dispose();

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public Task A_setting_that_cannot_be_read(string key, string value, string word) =>
        RefusedAsync(SetUpProblem.Settings, word, With((key, value)));

    [Theory]
    [InlineData("SqlServer")]
    [InlineData("PostgreSql")]
    public async Task A_server_without_a_connection_string(string provider)
    {
        var settings = new Dictionary<string, string>(Settings.Of(_installation), StringComparer.Ordinal) { ["Database:Provider"] = provider };
        settings.Remove("ConnectionStrings:SupportCircle");

        await RefusedAsync(SetUpProblem.Settings, $"ConnectionStrings:SupportCircle is not set, and {provider} needs it.", settings);
    }

    [Fact]
    public Task A_database_that_is_not_there() =>
        RefusedAsync(SetUpProblem.Unreachable, Server.Provider.IsEmbedded ? "There is no folder" : "Database: ", With(("ConnectionStrings:SupportCircle", Server.Provider.IsEmbedded
            ? $"Data Source={Path.Combine(_installation.Folder, "no", "such", "folder.db")}"
            : Databases.Data.Connection.Replace("support-circle_", "no-such-", StringComparison.Ordinal))));

    [Fact]
    public Task A_server_that_does_not_answer() => RefusedAsync(SetUpProblem.Unreachable, "Database: cannot be reached.", With(
        ("Database:Provider", "PostgreSql"), ("ConnectionStrings:SupportCircle", "Host=127.0.0.1;Port=9;Database=circle;Username=u;Password=p;Timeout=2")));

    [Fact]
    public async Task A_database_of_a_newer_version()
    {
        using (var open = Server.Open(Databases.Data))
        {
            open.Run("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20991231000000_Later', '99.0.0')");
        }

        await RefusedAsync(SetUpProblem.Newer, "newer version of SupportCircle, which made 20991231000000_Later of it", With());
    }

    [Theory]
    [InlineData("DROP TABLE \"Invitations\"", "Invitations.Id is missing")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"", "is there, and the migration that makes it was not noted as run")]
    public async Task A_migration_that_broke_off_half_way(string how, string word)
    {
        using (var open = Server.Open(Databases.Data))
        {
            open.Run(how);
        }

        await RefusedAsync(SetUpProblem.Damaged, word, With());
    }

    [Fact]
    public Task A_user_who_may_only_read() => RefusedAsync(
        SetUpProblem.NotPermitted, "Database: the user lacks", With(("ConnectionStrings:SupportCircle", Server.AsReader(Databases.Data).Connection)));

    [Fact]
    public async Task A_database_without_its_store_of_author_keys()
    {
        await TalkAsync();
        using var others = new TestInstallation();

        await RefusedAsync(
            SetUpProblem.Keys, "there is no store of author keys", With(("Keys:ConnectionString", others.Databases.Keys.Connection)));
    }

    [Fact]
    public async Task A_store_of_author_keys_that_belongs_to_another_database()
    {
        await TalkAsync();
        using var others = new TestInstallation(isMigrated: true);
        await RefusedAsync(
            SetUpProblem.Keys, "does not have the keys of this database", With(("Keys:ConnectionString", others.Databases.Keys.Connection)));

        using var empty = new TestInstallation();
        await RefusedAsync(
            SetUpProblem.Keys, "the database is new", With(("ConnectionStrings:SupportCircle", empty.Databases.Data.Connection)));
    }

    [Fact]
    public async Task A_key_ring_whose_certificate_is_another_one()
    {
        await TalkAsync();
        using var others = new TestInstallation(isMigrated: true);
        await (await TestHost.StartAsync(on: others)).DisposeAsync();
        var ring = Path.Combine(_installation.Folder, "keys", "ring.pfx");
        File.Copy(Path.Combine(others.Folder, "keys", "ring.pfx"), ring, overwrite: true);
        await RefusedAsync(SetUpProblem.Keys, "The key ring cannot be opened by its certificate", With());

        await RefusedAsync(
            SetUpProblem.Keys, "The key ring cannot be opened by its certificate", With(("Keys:CertificateFile", ring + ".no")));
    }

    private Dictionary<string, string> With(params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string>(Settings.Of(_installation), StringComparer.Ordinal);
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        return all;
    }

    private async Task TalkAsync()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        await host.CircleAsync("Ana");
    }

    private async Task RefusedAsync(SetUpProblem problem, string word, IReadOnlyDictionary<string, string> settings)
    {
        var before = Everything();
        foreach (var call in (string[][])[[], ["--check"], ["--migrate"]])
        {
            var command = await Command.RunAsync(settings, "", call);

            Assert.True((int)problem == command.ExitCode, $"{string.Join(' ', call)} ended with {command.ExitCode}: {command.Errors}{command.Output}");
            Assert.Contains(word, Assert.Single(command.Errors.Trim().Split('\n')), StringComparison.Ordinal);
            Assert.True(call is ["--check"] || command.Output.Length == 0, command.Output);
            Assert.Equal(before, Everything());
        }
    }

    private string Everything()
    {
        using var data = Server.Open(Databases.Data);
        using var keys = Server.Open(Databases.Keys);
        var files = Directory.EnumerateFileSystemEntries(_installation.Folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("-wal", StringComparison.Ordinal) && !path.EndsWith("-shm", StringComparison.Ordinal));
        return string.Join('\n', files.Order(StringComparer.Ordinal).Append(data.Fingerprint(Server.Provider)).Append(keys.Fingerprint(Server.Provider)));
    }
}
