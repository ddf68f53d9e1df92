using System.Collections.Concurrent;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>A small version of the fault runs: the host is killed while posts are under way.</summary>
public sealed class KillTests
{
    private const int Kills = 4;

    [Fact]
    public async Task Every_receipt_survives_a_kill_and_nothing_is_there_twice()
    {
        await using var process = new HostProcess(HostProcess.Program);
        await process.StartAsync();
        var facilitator = new Person(process.Address, "Ruth", await process.AddFacilitatorAsync());
        await facilitator.SignInAsync();
        var circle = await TestCircle.OpenAsync(facilitator);
        var receipts = new ConcurrentDictionary<Guid, PostReceipt>();

        for (var kill = 0; kill < Kills; kill++)
        {
            var enough = new TaskCompletionSource();
            var writers = Enumerable.Range(0, 4).Select(_ => WriteUntilCutAsync(facilitator, circle, receipts, enough)).ToList();
            await enough.Task.WaitAsync(TimeSpan.FromSeconds(30));
            process.Kill();
            var cut = (await Task.WhenAll(writers)).SelectMany(unsure => unsure).ToList();
            await process.StartAsync();
            await SendAgainAsync(facilitator, circle, cut, receipts);
        }

        var log = await Log.ReadAsync(facilitator, circle);
        Assert.Equal(Enumerable.Range(1, log.Count).Select(i => (long)i), log.Select(m => m.Sequence));
        Assert.Equal(receipts.Count, log.Count);
        Assert.All(log, message =>
        {
            var receipt = receipts[message.ClientMessageId!.Value];
            Assert.Equal(message.Sequence, receipt.Sequence);
            Assert.Equal(message.SentAt, receipt.SentAt);
        });
    }

    // Gives the client ids of the posts that got no receipt: nobody knows whether they were written.
    private static async Task<List<Guid>> WriteUntilCutAsync(
        Person person, TestCircle circle, ConcurrentDictionary<Guid, PostReceipt> receipts, TaskCompletionSource enough)
    {
        await using var line = await person.LineAsync();
        var under = new List<Guid>();
        try
        {
            for (var count = 1; ; count++)
            {
                var id = Guid.CreateVersion7();
                under.Add(id);
                receipts[id] = await line.PostAsync(circle.Id, $"Message {count}", id);
                under.Remove(id);
                if (count == 40)
                {
                    enough.TrySetResult();
                }
            }
        }
        catch (Exception failure) when (failure is not Refused)
        {
            return under;
        }
    }

    private static async Task SendAgainAsync(
        Person person, TestCircle circle, List<Guid> unsure, ConcurrentDictionary<Guid, PostReceipt> receipts)
    {
        await using var line = await person.LineAsync();
        foreach (var id in unsure)
        {
            receipts[id] = await line.PostAsync(circle.Id, "Sent again", id);
        }
    }
}
