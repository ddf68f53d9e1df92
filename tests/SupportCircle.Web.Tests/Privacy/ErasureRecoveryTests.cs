using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SupportCircle.Data.Notifications;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;
using SupportCircle.TestDatabases;
using SupportCircle.Web.Moderation;
using SupportCircle.Web.Privacy;
using SupportCircle.Web.Tests.Hosting;
using SupportCircle.Web.Tests.Operations;

namespace SupportCircle.Web.Tests.Privacy;

/// <summary>An erasure that was interrupted is finished, and one that a backup is older than is done again.</summary>
public sealed class ErasureRecoveryTests : IDisposable
{
    private readonly TestInstallation _installation = new(isMigrated: true);
    private readonly BackupShelf _shelf = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _shelf.Dispose();
        _installation.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task When_a_node_dies_between_data_and_key_the_next_start_or_the_next_round_destroys_the_key(bool byAStart)
    {
        Guid memberId;
        WrappedKey key;
        await using (var host = await TestHost.StartAsync(on: _installation))
        {
            var circle = await host.CircleAsync();
            var mina = await host.UnmistakableAsync();
            await circle.SeatAsync(mina);
            await circle.SayAsync(mina, "a blue lantern");
            (memberId, _) = await host.IdsAsync(mina);
            await using (var keys = host.Databases.OpenKeys())
            {
                key = await keys.Keys.AsNoTracking().SingleAsync(k => k.OwnerId == memberId, Cancellation);
            }

            await mina.EraseAsync();
            Assert.Null(await host.KeyOfAsync(memberId));

            // As it would be had the host been killed just before.
            await PutBackAsync(host, key);
            if (!byAStart)
            {
                await SweepAsync(host);
                Assert.Null(await host.KeyOfAsync(memberId));
                return;
            }
        }

        await using var next = await TestHost.StartAsync(on: _installation);
        Assert.Null(await next.KeyOfAsync(memberId));
    }

    [Fact]
    public async Task A_key_that_is_still_in_the_store_opens_nothing_on_a_node_that_has_heard_of_the_erasure()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var circle = await host.CircleAsync();
        var mina = await host.UnmistakableAsync();
        await circle.SeatAsync(mina);
        await circle.SayAsync(mina, "a blue lantern");
        var (memberId, _) = await host.IdsAsync(mina);
        Assert.Equal("a blue lantern", Assert.Single(await Log.ReadAsync(circle.Facilitator, circle)).Body);

        // Another node has committed the revocation, and neither the rest of the data nor the store has caught up.
        await host.WriteAsync(db =>
        {
            db.Add(Revocation.OfErased(memberId, TimeProvider.System.Now()));
            return Task.CompletedTask;
        });

        string? body = "a blue lantern";
        for (var patience = DateTime.UtcNow.AddSeconds(1); body is not null && DateTime.UtcNow < patience;)
        {
            body = Assert.Single(await Log.ReadAsync(circle.Facilitator, circle)).Body;
        }

        Assert.Null(body);
        Assert.NotNull(await host.KeyOfAsync(memberId));
    }

    [Fact]
    public async Task Data_that_are_older_than_the_erasure_bring_nobody_back_where_the_ledger_is_newer()
    {
        if (_installation.Databases.Data.Provider.IsEmbedded)
        {
            var (email, memberId) = await EraseAfterABackupAsync();
            await BackupShelf.SucceedAsync(_installation, "backup", "--erasures", "--to", _shelf["ledger"]);
            using var target = new TestInstallation(TestServer.Sqlite);
            await BackupShelf.SucceedAsync(
                target, "restore", "--from", _shelf.Data, "--erasures", Path.Combine(_shelf["ledger"], "erasures.json"));
            await BackupShelf.SucceedAsync(target, "restore", "--from", _shelf.Keys);

            await using var host = await TestHost.StartAsync(on: target);

            Assert.Empty(await host.FindEverywhereAsync(null, email, "Wilhelmina"));
            Assert.Null(await host.KeyOfAsync(memberId));
        }
        else
        {
            // A server's backups are its own tools' business: the rows are back, whatever brought them.
            await using var host = await TestHost.StartAsync(on: _installation);
            var mina = await host.UnmistakableAsync();
            var (memberId, _) = await host.IdsAsync(mina);
            await host.WriteAsync(db =>
            {
                db.Add(new KeyErasure { OwnerId = memberId, At = TimeProvider.System.Now() });
                return Task.CompletedTask;
            });
            await using var next = await TestHost.StartAsync(on: _installation);

            Assert.Empty(await next.FindEverywhereAsync(null, mina.Email, mina.Name));
        }
    }

    [Fact]
    public async Task Evidence_can_be_read_until_its_time_is_over_and_not_after()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time, on: _installation);
        var circle = await host.CircleAsync("Tom");
        var mina = await host.UnmistakableAsync();
        await circle.SeatAsync(mina);
        await circle.SayAsync(mina, "words that hurt");
        await circle.ReportAsync(circle["Tom"], 1);
        await mina.EraseAsync();
        var report = Assert.Single(await circle.ReportsAsync());
        Assert.Equal("words that hurt", report.Evidence!.Message!.Body);

        time.Advance(TimeSpan.FromDays(91));
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ExpireEvidence>().RunAsync(Cancellation);
        }

        await circle.Facilitator.SignInAsync();
        Assert.Null((await circle.Facilitator.ReadReportAsync(report.Case.Id, report.Id)).Evidence);
        Assert.Null(await host.KeyOfAsync(report.Id));
    }

    [Fact]
    public async Task What_was_under_way_while_they_were_erased_and_names_them_again_goes_with_the_next_round()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var circle = await host.CircleAsync();
        var mina = await host.UnmistakableAsync();
        var (memberId, _) = await host.IdsAsync(mina);
        await mina.EraseAsync();
        await host.WriteAsync(db =>
        {
            var seat = Domain.Circles.Seat.AskedFor(circle.Id, memberId, TimeProvider.System.Now());
            (seat.State, seat.Name) = (Domain.Circles.SeatState.Active, "Wilhelmina");
            db.Add(seat);
            return Task.CompletedTask;
        });

        await SweepAsync(host);

        Assert.Empty(await host.FindEverywhereAsync(null, "Wilhelmina"));
        Assert.Equal(["Ruth"], await circle.NamesAsync());
    }

    [Fact]
    public async Task A_mail_that_could_not_be_sent_ten_times_is_given_up_and_its_address_goes()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        await host.WriteAsync(db =>
        {
            db.Add(new OutgoingMail { DueAt = TimeProvider.System.Now(), Attempts = 10, Content = [1] });
            return Task.CompletedTask;
        });

        var isKept = true;
        for (var patience = DateTime.UtcNow.AddSeconds(20); isKept && DateTime.UtcNow < patience;)
        {
            await host.ReadAsync(async db => isKept = await db.OutgoingMails.AnyAsync(m => m.DueAt <= DateTime.UtcNow.AddDays(1)));
        }

        Assert.False(isKept);
    }

    // The backups are older than the erasure.
    private async Task<(string Email, Guid MemberId)> EraseAfterABackupAsync()
    {
        await using var host = await TestHost.StartAsync(on: _installation);
        var circle = await host.CircleAsync("Tom");
        var mina = await host.UnmistakableAsync();
        await circle.SeatAsync(mina);
        await circle.SayAsync(mina, "a blue lantern");
        await _shelf.FillAsync(_installation);
        var (memberId, _) = await host.IdsAsync(mina);
        await mina.EraseAsync();
        return (mina.Email, memberId);
    }

    private static async Task PutBackAsync(TestHost host, WrappedKey key)
    {
        await using var keys = host.Databases.OpenKeys();
        keys.Add(key);
        await keys.SaveChangesAsync(Cancellation);
    }

    private static Task SweepAsync(TestHost host) =>
        host.Services.GetServices<IHostedService>().OfType<ErasureSweep>().Single().RunAsync(Cancellation);
}
