using SupportCircle.Data.Sealing;
using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class RefusedCopyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_target_in_use_is_refused_and_unchanged(bool isOfKeys)
    {
        using var source = new TestInstallation(isMigrated: true);
        using var target = new TestInstallation(isMigrated: true);
        await (isOfKeys ? AddKeyAsync(target) : AddMemberAsync(target));
        var before = Copying.Fingerprints(target);

        var copy = await Copying.RunAsync(source, target, copiesKeys: true);

        Assert.Equal((1, ""), (copy.ExitCode, copy.Output));
        Assert.Matches($@"^Target{(isOfKeys ? " of the author keys" : "")}: it is in use, \w+ has rows\.", Assert.Single(copy.Errors.Trim().Split('\n')));
        Assert.Equal(before, Copying.Fingerprints(target));
    }

    [Theory]
    [InlineData("Oracle", "Data Source=x", 2, "--to is 'Oracle'; it can be Sqlite, SqlServer, PostgreSql.")]
    [InlineData("PostgreSql", "", 2, "Copy:ConnectionString is not set, and PostgreSql needs it.")]
    [InlineData("Sqlite", "", 2, "Copy:ConnectionString is not set, and Sqlite needs it.")]
    [InlineData("SqlServer", "Server=127.0.0.1", 2, "Copy:ConnectionString is no connection string for SqlServer")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=9;Database=d;Username=u;Password=secret;Timeout=2", 3, "Target: cannot be reached.")]
    [InlineData("Sqlite", "Data Source=no/such/folder.db", 3, "Target. Database: cannot be reached.")]
    public async Task A_target_that_cannot_be_had_is_told_in_one_line(string provider, string connection, int exitCode, string line)
    {
        using var source = new TestInstallation(isMigrated: true);

        var copy = await Command.RunAsync(Copying.With(source, ("Copy:ConnectionString", connection)), "", "copy", "--to", provider);

        Assert.Equal(exitCode, copy.ExitCode);
        Assert.StartsWith(line, Assert.Single(copy.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", copy.Errors + copy.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_without_its_keys_or_of_an_older_version_is_refused_and_the_target_not_made()
    {
        using var keyless = new TestInstallation(isMigrated: true);
        using var older = new TestInstallation();
        using var target = new TestInstallation();
        await Talk.OnAsync(keyless);
        Directory.Delete(Path.Combine(keyless.Folder, "keys"), recursive: true);
        using (var open = older.Server.Open(older.Databases.Data))
        {
            open.Run("CREATE TABLE nothing_yet (id int)");
        }

        var withoutKeys = await Copying.RunAsync(keyless, target);
        var ofAnOlder = await Copying.RunAsync(older, target);

        Assert.Equal((int)SetUpProblem.Keys, withoutKeys.ExitCode);
        Assert.Equal((int)SetUpProblem.Pending, ofAnOlder.ExitCode);
        Assert.Single(withoutKeys.Errors.Trim().Split('\n'));
        Assert.Single(ofAnOlder.Errors.Trim().Split('\n'));
        Assert.Empty(Copying.TablesOf(target));
    }

    [Fact]
    public async Task A_server_s_database_is_made_only_when_that_is_asked_for()
    {
        using var source = new TestInstallation(isMigrated: true);
        using var target = new TestInstallation();
        target.Server.Drop(target.Databases.Data);

        var unasked = target.Server.Provider.IsEmbedded ? null : await Copying.RunAsync(source, target);
        var asked = await Command.RunAsync(Copying.With(source, ("Copy:ConnectionString", target.Databases.Data.Connection)), "",
            "copy", "--create-database", "--to", target.Server.Provider.Name);

        Assert.True(unasked is null || unasked.Errors.Trim() is "Target: the server has no database of that name. Create it, or add --create-database.");
        Assert.True(unasked is null or { ExitCode: (int)SetUpProblem.Unreachable });
        Assert.Equal((0, ""), (asked.ExitCode, asked.Errors));
        Assert.Contains("Messages", Copying.TablesOf(target));
    }

    private static async Task AddMemberAsync(TestInstallation installation)
    {
        await using var host = await TestHost.StartAsync(on: installation);
        await host.MemberAsync();
    }

    private static async Task AddKeyAsync(TestInstallation installation)
    {
        await using var db = installation.Databases.OpenKeys();
        db.Add(new WrappedKey { Id = Guid.CreateVersion7(), OwnerId = Guid.CreateVersion7(), Wrapped = [1], CreatedAt = DateTime.UtcNow });
        await db.SaveChangesAsync();
    }
}
