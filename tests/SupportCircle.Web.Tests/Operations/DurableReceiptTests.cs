using System.Collections.Concurrent;
using System.Globalization;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>Whether "on disk" is true, by what the host asks of the system. A file is needed, so it is SQLite's in any run.</summary>
public sealed class DurableReceiptTests
{
    private const int Writers = 6;
    private const int Each = 25;
    private const string Log = "support-circle.db-wal";

    public static bool IsLinux => OperatingSystem.IsLinux();

    [Fact(Skip = "System calls are traced on Linux.", SkipUnless = nameof(IsLinux))]
    public async Task Nobody_hears_of_a_message_before_the_file_was_flushed()
    {
        using var installation = new TestInstallation(TestServer.Sqlite, isMigrated: true);
        var calls = new SystemCalls(Path.Combine(installation.Folder, "calls.txt"));
        await using var process = new HostProcess(HostProcess.Program, on: installation, tracer: calls.Tracer);
        await process.StartAsync();
        var posts = await PostAsync(process);

        process.Kill();
        await calls.ReadAsync();

        Assert.All(posts, post =>
        {
            var written = calls.Written(Log, post.Key.ToString().ToUpperInvariant());
            var flushed = calls.FlushedAfter(Log, Math.Max(written, 0));
            var told = calls.Sent(string.Create(CultureInfo.InvariantCulture, $"\\\"sequence\\\":{post.Value},"));
            Assert.True(written >= 0, "It was never written.");
            Assert.True(told >= 0, "It was never told.");
            Assert.True(written < flushed && flushed < told, $"Written at {written}, flushed at {flushed}, told at {told}.");
        });
    }

    // Several at once, so that groups are of several messages. What they give stands at the sequence that the receipt said.
    private static async Task<ConcurrentDictionary<Guid, long>> PostAsync(HostProcess process)
    {
        var facilitator = new Person(process.Address, "Ruth", await process.AddFacilitatorAsync());
        await facilitator.SignInAsync();
        var circle = await TestCircle.OpenAsync(facilitator);
        var posts = new ConcurrentDictionary<Guid, long>();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            await using var line = await facilitator.InAsync(circle);
            for (var count = 0; count < Each; count++)
            {
                var id = Guid.CreateVersion7();
                posts[id] = (await line.PostAsync(circle.Id, "Is it safe?", id)).Sequence!.Value;
            }
        }));
        Assert.Equal(Writers * Each, posts.Values.Distinct().Count());
        return posts;
    }
}
