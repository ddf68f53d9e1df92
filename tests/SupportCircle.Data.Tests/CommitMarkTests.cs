using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Domain;
using SupportCircle.Domain.Privacy;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests;

/// <summary>A write whose commit nobody answered is neither lost nor done twice.</summary>
public sealed class CommitMarkTests : DatabaseTest
{
    [Theory(Skip = "SQLite has no network.", SkipUnless = nameof(TestServer.HasNetwork), SkipType = typeof(TestServer))]
    [InlineData(Cut.Before, 2)]
    [InlineData(Cut.After, 1)]
    public async Task The_work_is_run_again_only_if_it_was_not_committed(Cut cut, int runs)
    {
        await using var line = new CutLine(Database.Server.ListensAt(Database.Databases.Data));
        await using var services = ServicesBy(line, cut);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        var run = 0;

        await scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(() =>
        {
            run++;
            db.Add(new Revocation { Kind = RevocationKind.Member, At = TimeProvider.System.Now(), MemberId = Ana.MemberId });
            return Task.CompletedTask;
        }, Cancellation);

        Assert.Equal((1, runs), (line.Cuts, run));
        Assert.Equal(1, Count("Revocations"));
    }

    [Fact]
    public async Task Whoever_is_second_with_a_value_that_must_be_unique_looks_again()
    {
        await using var scope = Database.Scope();
        var db = scope.ServiceProvider.GetRequiredService<SupportDbContext>();
        var run = 0;

        var found = await scope.ServiceProvider.GetRequiredService<WriteTransaction>().RunAsync(async () =>
        {
            run++;
            if (run == 1)
            {
                var seat = await db.Seats.SingleAsync(s => s.Id == Tom.Id, Cancellation);
                seat.NameKey = (await db.Seats.SingleAsync(s => s.Id == Ana.Id, Cancellation)).NameKey;
            }

            return run;
        }, Cancellation);

        Assert.Equal(2, found);
        Assert.Equal(2, Database.Scalar<long>("SELECT COUNT(DISTINCT \"NameKey\") FROM \"Seats\""));
    }

    private ServiceProvider ServicesBy(CutLine line, Cut cut)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(TimeProvider.System);
        (Database.Databases with { Data = Database.Server.By(line, Database.Databases.Data) }).AddTo(services);
        var cutter = new Cutter(line, cut);
        services.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(cutter));
        return services.BuildServiceProvider();
    }

    private sealed class Cutter(CutLine line, Cut cut) : DbTransactionInterceptor
    {
        private Cut _next = cut;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            (var now, _next) = (_next, Cut.None);
            line.CutNext(now);
            return ValueTask.FromResult(result);
        }
    }
}
