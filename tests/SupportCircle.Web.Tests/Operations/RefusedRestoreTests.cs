using System.Text.RegularExpressions;
using SupportCircle.Data.SetUp;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>A backup that cannot be trusted, or a place where something is: one line, an exit code, and nothing changed.</summary>
public sealed class RefusedRestoreTests(RefusedRestoreTests.Taken taken) : IClassFixture<RefusedRestoreTests.Taken>, IDisposable
{
    private readonly TestInstallation _target = new(TestServer.Sqlite);
    private readonly BackupShelf _shelf = new(taken.Shelf);

    private string DataFile => Path.Combine(_target.Folder, "support-circle.db");

    public void Dispose()
    {
        _shelf.Dispose();
        _target.Dispose();
    }

    [Theory]
    [InlineData("manifest.json", SetUpProblem.Damaged, "holds no finished backup: there is no manifest.json.")]
    [InlineData("support-circle.db", SetUpProblem.Damaged, "support-circle.db is missing.")]
    [InlineData("erasures.json", SetUpProblem.Damaged, "erasures.json is missing.")]
    public async Task One_that_was_never_finished(string missing, SetUpProblem problem, string line)
    {
        File.Delete(Path.Combine(_shelf.Data, missing));

        await RefusedAsync(problem, line, "--from", _shelf.Data);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task One_that_was_damaged(int cutOff)
    {
        await using (var file = new FileStream(Path.Combine(_shelf.Data, "support-circle.db"), FileMode.Open))
        {
            file.Position = file.Length / 2;
            file.WriteByte((byte)(file.ReadByte() ^ 1));
            file.SetLength(file.Length - cutOff);
        }

        await RefusedAsync(SetUpProblem.Damaged, "support-circle.db is not what was written.", "--from", _shelf.Data);
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", SetUpProblem.Newer, "was written by a newer version of SupportCircle.")]
    [InlineData("\"migration\": \"\\d+_\\w+\"", "\"migration\": \"20991231000000_Later\"", SetUpProblem.Newer, "which made 20991231000000_Later")]
    [InlineData("\"rows\": 4", "\"rows\": 5", SetUpProblem.Damaged, "has other rows than its manifest says.")]
    [InlineData("\"files\"", "\"fills\"", SetUpProblem.Damaged, "manifest.json cannot be read:")]
    [InlineData("^\\{", "", SetUpProblem.Damaged, "manifest.json cannot be read:")]
    public async Task One_of_a_newer_version_or_whose_manifest_says_something_else(string found, string put, SetUpProblem problem, string line)
    {
        var file = Path.Combine(_shelf.Data, "manifest.json");
        var manifest = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var changed = Regex.Replace(manifest, found, put, RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.NotEqual(manifest, changed);
        await File.WriteAllTextAsync(file, changed, TestContext.Current.CancellationToken);

        await RefusedAsync(problem, line, "--from", _shelf.Data);
    }

    [Theory]
    [InlineData("", "minutes of a meeting")]
    [InlineData("-wal", "")]
    public async Task Where_a_database_is_or_has_left_its_log(string ending, string content)
    {
        await File.WriteAllTextAsync(DataFile + ending, content, TestContext.Current.CancellationToken);

        await RefusedAsync(SetUpProblem.Refused, $"There is {DataFile}{ending}. Stop the host and move it away", "--from", _shelf.Data);
    }

    [Fact]
    public async Task Where_another_key_ring_is()
    {
        var ring = Path.Combine(_target.Folder, "keys");
        Directory.CreateDirectory(ring);
        await File.WriteAllTextAsync(Path.Combine(ring, "ring.pfx"), "another", TestContext.Current.CancellationToken);

        await RefusedAsync(SetUpProblem.Keys, "There is another key ring", "--from", _shelf.Keys);
    }

    [Fact]
    public async Task Keys_of_another_installation()
    {
        using var others = new TestInstallation(TestServer.Sqlite, isMigrated: true);
        using var shelf = new BackupShelf();
        await Talk.OnAsync(others);
        await shelf.FillAsync(others);
        await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Data);

        await RefusedAsync(SetUpProblem.Keys, "does not have the keys of this database", "--from", shelf.Keys);
    }

    [Fact]
    public Task Nothing_or_what_is_not_there() => Task.WhenAll(
        RefusedAsync(SetUpProblem.Refused, "There is no folder", "--from", _shelf["none"]),
        RefusedAsync(SetUpProblem.Refused, "Nothing was restored. Say what:"),
        RefusedAsync(SetUpProblem.Damaged, "none.json cannot be read", "--erasures", _shelf["none.json"]));

    [Fact]
    public async Task Into_a_server_s_database()
    {
        var settings = Copying.With(_target, ("Database:Provider", "PostgreSql"), ("ConnectionStrings:SupportCircle", "Host=127.0.0.1;Port=9;Database=d"));

        var restore = await Command.RunAsync(settings, "", "restore", "--from", _shelf.Data);

        Assert.Equal((int)SetUpProblem.Refused, restore.ExitCode);
        Assert.Contains("its server's own tools: see docs/operating.md.", Assert.Single(restore.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private async Task RefusedAsync(SetUpProblem problem, string line, params string[] arguments)
    {
        var before = Everything();

        var restore = await Command.RunAsync(_target, "", ["restore", .. arguments]);

        Assert.Equal(((int)problem, ""), (restore.ExitCode, restore.Output));
        Assert.Contains(line, Assert.Single(restore.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    // Hosts and commands take turns by the lock file, which says nothing.
    private string Everything() => string.Join('\n', BackupShelf.Everything(_target.Folder).Split('\n')
        .Where(line => !line.StartsWith("set-up.lock ", StringComparison.Ordinal)));

    /// <summary>Backups that each test has a copy of, to do with as it likes.</summary>
    public sealed class Taken : IAsyncLifetime
    {
        private readonly TestInstallation _source = new(TestServer.Sqlite, isMigrated: true);

        internal BackupShelf Shelf { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Talk.OnAsync(_source);
            await Shelf.FillAsync(_source);
        }

        public ValueTask DisposeAsync()
        {
            Shelf.Dispose();
            _source.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
