using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class SetUpCommandTests : IDisposable
{
    private readonly TestInstallation _installation = new();

    public void Dispose() => _installation.Dispose();

    [Fact]
    public async Task Migrating_makes_both_databases_of_this_version_and_checking_says_so()
    {
        var migrated = await Command.RunAsync(_installation, "", "--migrate");
        var check = await Command.RunAsync(_installation, "", "--check");

        Assert.Equal((0, "Both databases are of this version."), (migrated.ExitCode, migrated.Output.Trim()));
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        var lines = check.Output.Trim().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Matches(@"^Database: \w+ [\d.]+.*, up to date at \d{14}_\w+, clock [+-]?\d+\.\d s from this host's$", lines[0]);
        Assert.Matches(@"^Author keys: \w+ [\d.]+.*, up to date at \d{14}_\w+, clock [+-]?\d+\.\d s from this host's$", lines[1]);
        Assert.Equal("Key ring: not there yet", lines[2]);
    }

    [Fact]
    public async Task Checking_makes_nothing()
    {
        var folder = Path.Combine(_installation.Folder, "new");
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["Storage:Folder"] = folder };

        var check = await Command.RunAsync(settings, "", "--check");

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Database: Sqlite, not there yet", check.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact(Skip = "A file is brought up to date at the start.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task A_servers_database_is_left_as_it_is_until_somebody_wants_it_migrated()
    {
        var start = await Command.RunAsync(_installation, "");
        var check = await Command.RunAsync(_installation, "", "--check");

        Assert.All([start, check], command =>
        {
            Assert.Equal((int)SetUpProblem.Pending, command.ExitCode);
            Assert.Contains("migrations pending", command.Errors, StringComparison.Ordinal);
        });
        using var open = TestServer.Current.Open(_installation.Databases.Data);
        Assert.Empty(open.Tables(TestServer.Current.Provider));
    }

    [Fact(Skip = "A file is made in any case.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    public async Task A_servers_databases_are_made_only_if_that_is_wanted()
    {
        TestServer.Current.Drop(_installation.Databases.Data);
        TestServer.Current.Drop(_installation.Databases.Keys);

        var refused = await Command.RunAsync(_installation, "", "--migrate");
        var made = await Command.RunAsync(_installation, "", "--migrate", "--create-database");

        Assert.Equal((int)SetUpProblem.Unreachable, refused.ExitCode);
        Assert.Contains("--create-database", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
    }

    [Fact]
    public async Task A_host_that_is_ready_is_told_from_one_that_is_not_there()
    {
        await using var host = await TestHost.StartAsync();

        var well = await Command.RunAsync(_installation, "", "--health", host.Address.ToString());
        var nobody = await Command.RunAsync(_installation, "", "--health", "http://127.0.0.1:9");

        Assert.Equal((0, "200 Healthy"), (well.ExitCode, well.Output.Trim()));
        Assert.Equal(1, nobody.ExitCode);
        Assert.Contains("http://127.0.0.1:9 does not answer", nobody.Errors, StringComparison.Ordinal);
    }
}
