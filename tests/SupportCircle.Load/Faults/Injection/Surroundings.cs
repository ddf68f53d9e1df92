using SupportCircle.Load.Servers;
using SupportCircle.TestServers;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>What the nodes stand on: folder, database, Redis, clocks. And so which faults can be.</summary>
internal sealed class Surroundings : IAsyncDisposable
{
    // A host that is more than 30 seconds off its database's server does not start.
    private static readonly TimeSpan JumpOnServers = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan JumpAlone = TimeSpan.FromHours(2);

    private readonly string _workspace;
    private readonly IReadOnlyList<FaultKind> _without;

    private Surroundings(string workspace, Database database, SmallDisk? disk, IReadOnlyList<FaultKind> without)
    {
        (_workspace, Database, Disk, _without) = (workspace, database, disk, without);
        Folder = Path.Combine(disk?.Folder ?? workspace, "installation");
        Directory.CreateDirectory(Folder);
    }

    public Database Database { get; }

    /// <summary>For the installation, which deletes it in the end.</summary>
    public string Folder { get; }

    /// <summary>How many hosts run at once.</summary>
    public int Nodes => Database.IsEmbedded ? 1 : 2;

    /// <summary>Null when there is one node only.</summary>
    public RedisProcess? Redis { get; private init; }

    /// <summary>Null when the database is another, or was not started here.</summary>
    public PostgreSqlProcess? PostgreSql { get; private init; }

    /// <summary>Null where none can be had.</summary>
    public SmallDisk? Disk { get; }

    public TimeSpan LongestJump => Database.IsEmbedded ? JumpAlone : JumpOnServers;

    public IReadOnlyList<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>().Where(kind => WhyNot(kind) is null)];

    /// <param name="chosen">A server's connection string may be missing: then one is started, if it is PostgreSQL.</param>
    /// <param name="without">Faults that nobody wants.</param>
    public static async Task<Surroundings> MakeAsync(Database chosen, IReadOnlyList<FaultKind> without)
    {
        var workspace = Workspace.NewFolder();
        if (chosen.IsEmbedded)
        {
            var disk = without.Contains(FaultKind.FillDisk) ? null : await SmallDisk.TryMountAsync(workspace);
            return new Surroundings(workspace, chosen, disk, without);
        }

        var redis = RedisProcess.New();
        var postgreSql = chosen.Connection is null ? PostgreSqlProcess.Start(durable: true) : null;
        var database = postgreSql is null ? chosen : Database.On(postgreSql);
        var others = new Dictionary<string, string>(database.Others, StringComparer.Ordinal) { [Database.RedisSetting] = redis.Connection };
        return new Surroundings(workspace, database with { Others = others }, disk: null, without) { Redis = redis, PostgreSql = postgreSql };
    }

    /// <summary>Why a fault cannot be had here; null when it can.</summary>
    public string? WhyNot(FaultKind kind) => kind switch
    {
        _ when _without.Contains(kind) => "not wanted",
        FaultKind.CutDatabase when PostgreSql is null => "only on a PostgreSQL that is started here",
        FaultKind.LoseRedis when Redis is null => "one node needs none",
        FaultKind.FillDisk when !Database.IsEmbedded => "only on SQLite",
        FaultKind.FillDisk when Disk is null => "needs root, a loop device and mkfs.ext4",
        FaultKind.JumpClock when FakeClock.Library is null => "needs libfaketime",
        _ => null,
    };

    /// <summary>A clock for one node; null where none can be had.</summary>
    public FakeClock? Clock(int node) =>
        WhyNot(FaultKind.JumpClock) is null ? new FakeClock(Path.Combine(_workspace, $"clock{node}")) : null;

    public async ValueTask DisposeAsync()
    {
        Redis?.Dispose();
        PostgreSql?.Dispose();
        if (Disk is not null)
        {
            await Disk.DisposeAsync();
        }

        Directory.Delete(_workspace, recursive: true);
    }
}
