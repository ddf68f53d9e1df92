using System.Collections.Concurrent;
using SupportCircle.Contracts.Conversation;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class BackupTests : IDisposable
{
    private readonly TestInstallation _source = new(TestServer.Sqlite, isMigrated: true);
    private readonly TestInstallation _target = new(TestServer.Sqlite);
    private readonly BackupShelf _shelf = new();

    public void Dispose()
    {
        _shelf.Dispose();
        _target.Dispose();
        _source.Dispose();
    }

    [Fact]
    public async Task A_backup_under_load_has_all_that_was_acknowledged_before_without_gaps_and_every_text_opens()
    {
        var receipts = new ConcurrentDictionary<Guid, (PostReceipt Receipt, string Body)>();
        TestCircle circle;
        Dictionary<Guid, (PostReceipt Receipt, string Body)> before;
        int during;
        await using (var host = await TestHost.StartAsync(on: _source))
        {
            circle = await host.CircleAsync("Ana", "Tom", "Mia");
            using var enough = new CancellationTokenSource();
            var writers = circle.Members.Select(member => WriteAsync(member, circle, receipts, enough.Token)).ToList();
            await MoreThanAsync(receipts, 100);
            before = receipts.ToDictionary();
            await _shelf.FillAsync(_source);
            during = receipts.Count;
            await MoreThanAsync(receipts, during);
            await enough.CancelAsync();
            await Task.WhenAll(writers);
        }

        await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Data);
        Assert.Contains(" Every text has its key.", await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Keys), StringComparison.Ordinal);
        await BackupShelf.SucceedAsync(_target, "--check");

        await using var restored = await TestHost.StartAsync(on: _target);
        var ana = await SignInAsync(restored, circle["Ana"]);
        var log = await Log.ReadAsync(ana, circle);
        Assert.Equal(Enumerable.Range(1, log.Count).Select(i => (long)i), log.Select(message => message.Sequence));
        Assert.InRange(log.Count, before.Count, during);
        Assert.All(log, message => Assert.Equal(receipts[message.ClientMessageId!.Value].Body, message.Body));
        var read = log.ToDictionary(message => message.ClientMessageId!.Value);
        Assert.All(before, post => Assert.Equal(
            (post.Value.Receipt.Sequence, post.Value.Receipt.SentAt), ((long?)read[post.Key].Sequence, read[post.Key].SentAt!.Value)));
        await using var line = await ana.InAsync(circle);
        Assert.Equal(log.Count + 1, (await line.PostAsync(circle.Id, "Here we are again.")).Sequence);
    }

    [Fact]
    public async Task Everything_that_two_people_saw_is_there_again_and_nothing_that_was_deleted()
    {
        var (circle, told) = await Talk.OnAsync(_source);
        await _shelf.FillAsync(_source);

        await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Keys);
        await BackupShelf.SucceedAsync(_target, "restore", "--from", _shelf.Data);

        Assert.Equal(Copying.Fingerprints(_source), Copying.Fingerprints(_target));
        await using var host = await TestHost.StartAsync(on: _target);
        Assert.Equal(told, await Talk.TellAsync(await SignInAsync(host, circle["Ana"]), await SignInAsync(host, circle.Facilitator), circle.Path));
    }

    [Fact]
    public async Task Data_and_keys_lie_apart_and_nobody_else_on_the_machine_reads_them()
    {
        await Talk.OnAsync(_source);
        await _shelf.FillAsync(_source);

        Assert.Equal(["erasures.json", "manifest.json", "support-circle.db"], Names(_shelf.Data));
        Assert.Equal(["author-keys.db", "erasures.json", "key-*.xml", "manifest.json", "ring.pfx"], Names(_shelf.Keys));
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var path in Directory.EnumerateFileSystemEntries(_shelf[""], "*", SearchOption.AllDirectories))
        {
            Assert.Equal(
                UnixFileMode.None,
                File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetFileName(file)).Select(name => Path.GetExtension(name) is ".xml" ? "key-*.xml" : name).Distinct().Order(StringComparer.Ordinal);

    private static async Task WriteAsync(
        Person person, TestCircle circle, ConcurrentDictionary<Guid, (PostReceipt Receipt, string Body)> receipts, CancellationToken enough)
    {
        await using var line = await person.LineAsync();
        for (var count = 1; !enough.IsCancellationRequested; count++)
        {
            var (id, body) = (Guid.CreateVersion7(), $"{person.Name} says {count}");
            receipts[id] = (await line.PostAsync(circle.Id, body, id), body);
        }
    }

    private static async Task MoreThanAsync<T>(ConcurrentDictionary<Guid, T> receipts, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (receipts.Count <= count)
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static async Task<Person> SignInAsync(TestHost host, Person who)
    {
        var person = new Person(host.Address, who.Name, who.Email);
        await person.SignInAsync();
        return person;
    }
}
