using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class MeterTests
{
    [Fact]
    public async Task What_is_posted_changed_refused_published_and_revoked_is_measured_and_nothing_of_whom()
    {
        await using var host = await TestHost.StartAsync();
        using var measured = new Measurements(host);
        var circle = await host.CircleAsync("Ana", "Tom");
        await using (var ana = await circle["Ana"].InAsync(circle))
        {
            for (var count = 1; count <= 3; count++)
            {
                await ana.PostAsync(circle.Id, $"Lanterns {count}.");
            }

            await ana.EditAsync(circle.Id, 1, "Lanterns, one.");
            await ana.DeleteAsync(circle.Id, 2);
            await Refused.ByAsync(() => ana.PostAsync(circle.Id, " "));
            await Refused.ByAsync(() => ana.CallAsync<PostReceipt>("Post", Guid.CreateVersion7(), new PostRequest(Guid.CreateVersion7(), "Hello.", null)));
            await Refused.ByAsync(() => circle["Ana"].GetAsync<object>($"/api/circles/{Guid.CreateVersion7()}/messages"));
            await circle.RemoveAsync(circle["Tom"]);

            await ana.MessageAsync();
            await ana.MessageAsync();
            await ana.MessageAsync();
            await ana.ChangeAsync();
            await ana.ChangeAsync();

            // Of the last group it is not certain: it is noted after it was heard.
            Assert.InRange(measured.Of("supportcircle.publish.duration").Count, 4, 5);
            Assert.Equal(1, measured.Of("supportcircle.hub.connections")[^1]);
        }

        Assert.Equal(3, measured.Of("supportcircle.log.posts").Sum());
        Assert.Equal(2, measured.Of("supportcircle.log.changes").Sum());
        Assert.Equal([1, 1, 1, 1, 1], measured.Of("supportcircle.log.group.size"));
        Assert.All(measured.Of("supportcircle.log.commit.duration"), seconds => Assert.InRange(seconds, 0.000_001, 20));
        Assert.Equal(5, measured.Of("supportcircle.log.commit.duration").Count);
        Assert.Equal(0, measured.Of("supportcircle.log.queue.length")[^1]);
        Assert.InRange(Assert.Single(measured.Of("supportcircle.revocation.lag")), 0, 20);
        Assert.Equal(
            [RefusalCodes.Invalid, RefusalCodes.NotFound, RefusalCodes.NotFound],
            measured.All.Where(one => one.Name is "supportcircle.refusals").Select(one => Assert.Single(one.Tags).Value));
        Assert.All(measured.All.SelectMany(one => one.Tags), tag =>
        {
            Assert.Equal("code", tag.Key);
            Assert.Contains((string)tag.Value!, RefusalCodes.All);
        });
    }

    [Fact]
    public async Task Every_instrument_has_a_unit_and_says_what_it_is_and_stands_in_the_manual()
    {
        await using var host = await TestHost.StartAsync();
        using var measured = new Measurements(host);
        var manual = await File.ReadAllTextAsync(Manual(), TestContext.Current.CancellationToken);

        Assert.Equal(9, measured.Instruments.Count);
        Assert.All(measured.Instruments, instrument =>
        {
            Assert.NotEmpty(instrument.Description!);
            Assert.Matches(@"^(s|\{\w+\})$", instrument.Unit);
            Assert.Contains($"| `{instrument.Name}`", manual, StringComparison.Ordinal);
        });
    }

    private static string Manual()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SupportCircle.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "docs", "operating.md");
    }
}
