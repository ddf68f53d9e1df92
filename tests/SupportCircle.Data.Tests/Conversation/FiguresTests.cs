using System.Diagnostics;
using System.Globalization;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests.Conversation;

/// <summary>
/// What a post and an acknowledgement cost on each database, commits on disk as in earnest: 64 who post, one after the other each, in
/// eight circles, and 64 others who acknowledge all of it. Printed by <c>tests/run.sh</c>; the number of statements is held, the time only told.
/// </summary>
public sealed class FiguresTests(ITestOutputHelper output) : IDisposable
{
    private const int Writers = 64;
    private const int Each = 60;
    private const int Circles = 8;
    private const int Entries = Writers * Each;

    private readonly TestServer _server = TestServer.NewDurable();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => (_server as IDisposable)?.Dispose();

    [Fact]
    public async Task A_group_costs_a_fixed_number_of_statements_and_its_time_is_told()
    {
        await using var database = TestDatabase.Create(_server);
        var seats = await SeatsAsync(database, "Ana");
        var readers = await SeatsAsync(database, "Leo", seats);
        var posts = new List<LogEntry>[Writers];
        for (var writer = 0; writer < Writers; writer++)
        {
            posts[writer] = [];
            for (var i = 0; i <= Each; i++)
            {
                posts[writer].Add(await database.SealAsync(seats[writer % Circles], new string('x', 120)));
            }
        }

        var acknowledgements = Enumerable.Range(0, Writers).Select(writer => Enumerable.Range(1, Each).Select(LogEntry (i) =>
            TestConversation.Acknowledgement(readers[writer % Circles], (writer / Circles * Each) + i, AcknowledgementKind.IHearYou)).ToList()).ToList();
        var store = new CountingStore(database.OpenStore());
        using var log = TestDatabase.NewLog(() => store, TimeProvider.System);
        await log.StartAsync(Cancellation);
        var reading = ReadAsync(log);
        await Task.WhenAll(posts.Select(post => log.AppendAsync(post[0])));

        var post = await TimeAsync(log, store, posts.Select(mine => mine.Skip(1)));
        var acknowledgement = await TimeAsync(log, store, acknowledgements);

        await log.StopAsync(Cancellation);
        await reading;
        Tell(Line("a post", post), Line("an acknowledgement", acknowledgement));
        Assert.Equal(3 * post.Groups, post.Reads);
        Assert.Equal(_server.Provider.IsEmbedded ? Entries + post.Groups : 2 * post.Groups, post.Writes);
        Assert.Equal(4 * acknowledgement.Groups, acknowledgement.Reads);
        Assert.Equal(_server.Provider.IsEmbedded ? (2 * Entries) + acknowledgement.Groups : 3 * acknowledgement.Groups, acknowledgement.Writes);
    }

    private static Task<TestSeat[]> SeatsAsync(TestDatabase database, string name, TestSeat[]? with = null) =>
        Task.WhenAll(Enumerable.Range(0, Circles).Select(async i => await database.AddSeatAsync(
            with?[i].CircleId ?? await database.AddCircleAsync(), $"{name} {i}")));

    private static async Task<Cost> TimeAsync(MessageLog log, CountingStore store, IEnumerable<IEnumerable<LogEntry>> entries)
    {
        var (groups, reads, writes) = (store.Groups, store.InnerReads, store.InnerWrites);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(entries.Select(mine => Task.Run(async () =>
        {
            foreach (var entry in mine)
            {
                await log.AppendAsync(entry);
            }
        }, Cancellation)));
        return new Cost(clock.Elapsed, store.Groups - groups, store.InnerReads - reads, store.InnerWrites - writes);
    }

    private string Line(string entry, in Cost cost) => string.Create(CultureInfo.InvariantCulture, $"""
        FIGURE   {_server.Provider.Name}: {cost.Took.TotalMicroseconds / Entries:0} µs {entry} ({Entries} by {Writers} at once, {(double)Entries / cost.Groups:0.0} a group), {(double)cost.Reads / cost.Groups:0} statements that read and {(double)cost.Writes / cost.Groups:0.0} that write a group, begin and commit not counted
        """);

    private void Tell(params IReadOnlyList<string> lines)
    {
        var text = string.Join('\n', lines);
        output.WriteLine(text);
        var folder = Path.Combine(Root(), "artifacts", "figures");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{_server.Provider.Name}.txt"), text + "\n");
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

    private readonly record struct Cost(TimeSpan Took, int Groups, int Reads, int Writes);

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
