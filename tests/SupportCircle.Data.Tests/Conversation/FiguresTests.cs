using System.Diagnostics;
using System.Globalization;
using SupportCircle.Data.Conversation;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>
/// What a post costs on each database, commits on disk as in earnest: 64 who post, one after the other each, in eight
/// circles. Printed by <c>tests/run.sh</c>; the number of statements is held, the time only told.
/// </summary>
public sealed class FiguresTests(ITestOutputHelper output) : IDisposable
{
    private const int Writers = 64;
    private const int Each = 60;

    private readonly TestServer _server = TestServer.NewDurable();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => (_server as IDisposable)?.Dispose();

    [Fact]
    public async Task A_group_costs_a_fixed_number_of_statements_and_its_time_is_told()
    {
        await using var database = TestDatabase.Create(_server);
        var seats = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i => await database.AddSeatAsync(await database.AddCircleAsync(), $"Ana {i}")));
        var posts = new List<PostEntry>[Writers];
        for (var writer = 0; writer < Writers; writer++)
        {
            posts[writer] = [];
            for (var i = 0; i <= Each; i++)
            {
                posts[writer].Add(await database.SealAsync(seats[writer % 8], new string('x', 120)));
            }
        }

        var store = new CountingStore(database.OpenStore());
        using var log = TestDatabase.NewLog(() => store, TimeProvider.System);
        await log.StartAsync(Cancellation);
        var reading = ReadAsync(log);
        await Task.WhenAll(posts.Select(post => log.AppendAsync(post[0])));
        var (groups, reads, writes) = (store.Groups, store.InnerReads, store.InnerWrites);

        var clock = Stopwatch.StartNew();
        await Task.WhenAll(posts.Select(mine => Task.Run(async () =>
        {
            foreach (var post in mine.Skip(1))
            {
                await log.AppendAsync(post);
            }
        }, Cancellation)));
        var took = clock.Elapsed;

        await log.StopAsync(Cancellation);
        await reading;
        Tell(took, store.Groups - groups, store.InnerReads - reads, store.InnerWrites - writes);
        Assert.Equal(3 * (store.Groups - groups), store.InnerReads - reads);
        Assert.Equal(
            _server.Provider.IsEmbedded ? (Writers * Each) + store.Groups - groups : 2 * (store.Groups - groups),
            store.InnerWrites - writes);
    }

    private void Tell(TimeSpan took, int groups, int reads, int writes)
    {
        const int Posts = Writers * Each;
        var line = string.Create(CultureInfo.InvariantCulture, $"""
            FIGURE   {_server.Provider.Name}: {took.TotalMicroseconds / Posts:0} µs a post ({Posts} posts by {Writers} at once, {(double)Posts / groups:0.0} a group), {(double)reads / groups:0} statements that read and {(double)writes / groups:0.0} that write a group, begin and commit not counted
            """);
        output.WriteLine(line);
        var folder = Path.Combine(Root(), "artifacts", "figures");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{_server.Provider.Name}.txt"), line + "\n");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SupportCircle.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private static async Task ReadAsync(MessageLog log)
    {
        await foreach (var group in log.Committed.ReadAllAsync())
        {
            Assert.NotEmpty(group);
        }
    }

    private sealed class CountingStore(LogStore inner) : WrappedStore(inner)
    {
        public int Groups { get; private set; }

        public int InnerReads => Inner.Reads;

        public int InnerWrites => Inner.Writes;

        public override Task CommitAsync()
        {
            Groups++;
            return base.CommitAsync();
        }
    }
}
