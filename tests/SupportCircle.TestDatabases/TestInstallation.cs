using System.Collections.Concurrent;
using SupportCircle.Data.Providers;
using SupportCircle.Data.SetUp;

namespace SupportCircle.TestDatabases;

/// <summary>A folder and two databases of a test's own, gone with it.</summary>
public sealed class TestInstallation : IDisposable
{
    private const string DataName = "support-circle";
    private const string KeysName = "author-keys";

    private static readonly ConcurrentDictionary<TestServer, Lazy<Databases>> Templates = new();

    private readonly Lazy<Databases> _databases;
    private readonly bool _ownsDatabases = true;

    /// <param name="server">The chosen one, unless a test is about one in particular.</param>
    /// <param name="isMigrated">Whether the migrations have been run; else the databases are empty.</param>
    public TestInstallation(TestServer? server = null, bool isMigrated = false)
    {
        Server = server ?? TestServer.Current;
        _databases = new Lazy<Databases>(isMigrated ? MakeMigrated : MakeEmpty);
    }

    private TestInstallation(TestInstallation other)
    {
        Server = other.Server;
        foreach (var file in Directory.EnumerateFiles(other.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(other.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        _ownsDatabases = Server.Provider.IsEmbedded;
        _databases = new Lazy<Databases>(() => _ownsDatabases ? MakeEmpty() : other.Databases);
    }

    public TestServer Server { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("supportcircle-").FullName;

    public Databases Databases => _databases.Value;

    /// <summary>As a restore to another place does: the same files in another folder; a server's databases stay where they are.</summary>
    public static TestInstallation CopyOf(TestInstallation other) => new(other);

    public void Dispose()
    {
        if (_databases.IsValueCreated && _ownsDatabases)
        {
            Server.Drop(Databases.Data);
            Server.Drop(Databases.Keys);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static void Migrate(Databases databases)
    {
        var setUp = new DatabaseSetUp(
            databases, () => throw new InvalidOperationException("New databases have nothing to open."), TimeProvider.System);
        MigrateAsync().GetAwaiter().GetResult();

        async Task MigrateAsync() =>
            await setUp.MigrateAsync(await setUp.InspectAsync(CancellationToken.None), create: false, CancellationToken.None);
    }

    // Once for all: running the migrations takes longer than most tests.
    private static Databases MakeTemplate(TestServer server)
    {
        var folder = Directory.CreateTempSubdirectory("supportcircle-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var template = new Databases(
            Unpooled(server.Create(folder, DataName)), Unpooled(server.Create(folder, KeysName)));
        Migrate(template);
        return template;

        // Nobody may be connected to what is copied.
        static DatabaseLink Unpooled(DatabaseLink link) => link with { Connection = $"{link.Connection};Pooling=False" };
    }

    private Databases MakeEmpty() => new(Server.Create(Folder, DataName), Server.Create(Folder, KeysName));

    private Databases MakeMigrated()
    {
        if (Server.CanCopy)
        {
            var template = Templates.GetOrAdd(Server, server => new Lazy<Databases>(() => MakeTemplate(server))).Value;
            return new Databases(Server.Copy(template.Data, Folder, DataName), Server.Copy(template.Keys, Folder, KeysName));
        }

        var databases = MakeEmpty();
        Migrate(databases);
        return databases;
    }
}
