using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class RefusedBackupTests : IDisposable
{
    private readonly TestInstallation _source = new(TestServer.Sqlite, isMigrated: true);
    private readonly BackupShelf _shelf = new();

    public void Dispose()
    {
        _shelf.Dispose();
        _source.Dispose();
    }

    [Fact]
    public async Task Data_and_keys_are_never_written_into_one_folder()
    {
        await BackupShelf.SucceedAsync(_source, "backup", "--to", _shelf.Data);

        await RefusedAsync($"{_shelf.Data} holds a backup already", _source, "--keys", "--to", _shelf.Data);
        await RefusedAsync($"{_shelf.Data} holds a backup already", _source, "--keys", "--to", Path.Combine(_shelf.Data, "keys"));
        await RefusedAsync("holds a backup already", _source, "--to", _shelf.Data);
    }

    [Fact]
    public async Task A_folder_that_is_used_or_the_hosts_own_is_refused()
    {
        Directory.CreateDirectory(_shelf["used"]);
        await File.WriteAllTextAsync(Path.Combine(_shelf["used"], "a letter"), "Dear", TestContext.Current.CancellationToken);

        await RefusedAsync("is not empty. Name a new folder.", _source, "--to", _shelf["used"]);
        await RefusedAsync("is in a folder of the host.", _source, "--to", Path.Combine(_source.Folder, "backup"));
    }

    [Theory]
    [InlineData("--to")]
    [InlineData("--keys", "--to")]
    public async Task A_server_s_database_is_left_to_its_own_tools(params string[] arguments)
    {
        var server = Copying.With(
            _source,
            ("Database:Provider", "PostgreSql"), ("ConnectionStrings:SupportCircle", "Host=127.0.0.1;Port=9;Database=d"),
            ("Keys:Provider", "SqlServer"), ("Keys:ConnectionString", "Server=127.0.0.1,9;Database=d;Encrypt=False"));

        await RefusedAsync("is backed up and restored by its server's own tools: see docs/operating.md.", server, [.. arguments, _shelf["new"]]);
    }

    [Fact]
    public async Task What_is_not_there_or_does_not_belong_together_is_not_backed_up()
    {
        using var empty = new TestInstallation(TestServer.Sqlite);
        await RefusedAsync(SetUpProblem.Unreachable, "Database: ", Settings.Of(empty), "--to", _shelf["new"]);

        await Talk.OnAsync(_source);
        File.Delete(Directory.GetFiles(Path.Combine(_source.Folder, "keys"), "key-*.xml").Single());
        await RefusedAsync(SetUpProblem.Keys, "The key ring does not open the author keys", Settings.Of(_source), "--to", _shelf["new"]);
    }

    private Task RefusedAsync(string line, TestInstallation source, params string[] arguments) =>
        RefusedAsync(line, Settings.Of(source), arguments);

    private Task RefusedAsync(string line, IReadOnlyDictionary<string, string> settings, params string[] arguments) =>
        RefusedAsync(SetUpProblem.Refused, line, settings, arguments);

    private async Task RefusedAsync(SetUpProblem problem, string line, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var before = BackupShelf.Everything(_shelf[""]);

        var backup = await Command.RunAsync(settings, "", ["backup", .. arguments]);

        Assert.Equal(((int)problem, ""), (backup.ExitCode, backup.Output));
        Assert.Contains(line, Assert.Single(backup.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, BackupShelf.Everything(_shelf[""]));
        Assert.False(Directory.Exists(Path.Combine(_source.Folder, "backup")));
    }
}
