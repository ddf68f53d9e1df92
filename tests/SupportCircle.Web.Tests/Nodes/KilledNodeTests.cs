using System.Diagnostics;
using SupportCircle.Data.Providers;
using SupportCircle.TestDatabases;
using SupportCircle.TestServers;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Nodes;

/// <summary>Two hosts as processes of their own; one is killed when its commit was done and it does not know it yet.</summary>
public sealed class KilledNodeTests : IDisposable
{
    private readonly TestInstallation _installation = new(isMigrated: true);

    public void Dispose() => _installation.Dispose();

    [Theory(Skip = "A file has one host.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_killed_node_had_committed_is_heard_at_the_other_within_fifteen_seconds(bool hasRedis)
    {
        var data = _installation.Databases.Data;
        await using var line = new CutLine(_installation.Server.ListensAt(data));
        await using var doomed = Node(_installation.Server.By(line, data), hasRedis);
        await using var other = Node(data, hasRedis);
        await doomed.StartAsync();
        await other.StartAsync();
        var ana = await PersonAsync(doomed, "Ana");
        var tom = await PersonAsync(doomed, "Tom");
        var circle = await TestCircle.OpenAsync(ana);
        await circle.SeatAsync(tom);
        await using var anasLine = await ana.InAsync(circle);
        await using var tomsLine = await tom.At(other.Address).InAsync(circle);
        await anasLine.PostAsync(circle.Id, "One.");
        Assert.Equal("One.", (await tomsLine.MessageAsync()).Body);

        var withheld = line.WithholdAnswerTo("COMMIT\0");
        var id = Guid.CreateVersion7();
        var post = anasLine.PostAsync(circle.Id, "Two.", id);
        await withheld.WaitAsync(TimeSpan.FromSeconds(20));
        await CommittedAsync(data, messages: 2);
        doomed.Kill();
        var clock = Stopwatch.StartNew();
        var heard = await tomsLine.MessageAsync();
        var took = clock.Elapsed;

        Assert.Equal((2, "Two.", id), (heard.Sequence, heard.Body, heard.ClientMessageId));
        Assert.True(took < TimeSpan.FromSeconds(15), $"It took {took}.");
        Assert.IsNotType<Refused>(await Assert.ThrowsAnyAsync<Exception>(() => post));
        await using var anaAgain = await ana.At(other.Address).InAsync(circle);
        var receipt = await anaAgain.PostAsync(circle.Id, "Two.", id);
        await anaAgain.PostAsync(circle.Id, "Three.");
        var next = await tomsLine.MessageAsync();
        Assert.Equal((2, heard.SentAt!.Value), (receipt.Sequence!.Value, receipt.SentAt));
        Assert.Equal((3, "Three."), (next.Sequence, next.Body));
    }

    private HostProcess Node(DatabaseLink data, bool hasRedis) => new(
        HostProcess.Program,
        Settings.Of([
            ("ConnectionStrings:SupportCircle", data.Connection),
            .. hasRedis ? [("Redis:ConnectionString", RedisProcess.Shared.Connection)] : Array.Empty<(string, string)>(),
        ]),
        _installation);

    private static async Task<Person> PersonAsync(HostProcess node, string name)
    {
        var person = new Person(node.Address, name, await node.AddFacilitatorAsync(name));
        await person.SignInAsync();
        return person;
    }

    private async Task CommittedAsync(DatabaseLink data, long messages)
    {
        using var open = _installation.Server.Open(data);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (open.Scalar<long>("SELECT count(*) FROM \"Messages\"") < messages)
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
