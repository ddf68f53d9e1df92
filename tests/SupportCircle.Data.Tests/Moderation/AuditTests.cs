using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Moderation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Data.Tests.Moderation;

public sealed class AuditTests : DatabaseTest
{
    [Fact]
    public async Task Entries_are_numbered_without_gaps_and_the_chain_is_whole()
    {
        await RecordAsync(AuditAction.CircleOpened, AuditAction.CirclePaused);
        await RecordAsync(AuditAction.CircleResumed);

        await using var db = Database.Context();
        var entries = await db.AuditEntries.OrderBy(e => e.Number).ToListAsync(Cancellation);
        Assert.Equal(
            [(1L, AuditAction.CircleOpened), (2, AuditAction.CirclePaused), (3, AuditAction.CircleResumed)],
            entries.Select(e => (e.Number, e.Action)));
        Assert.All(entries, entry => Assert.Equal((Ana.MemberId, CircleId, "7"), (entry.ActorId!.Value, entry.CircleId!.Value, entry.Subject)));
        Assert.Equal(new AuditVerdict(3, 0, Broken: null), await VerifyAsync());
    }

    [Fact]
    public async Task An_empty_log_is_whole_and_has_no_digest()
    {
        await using var db = Database.Context();
        Assert.Equal(new AuditVerdict(0, 0, Broken: null), await VerifyAsync());
        Assert.Null(await new AuditChain(db).DigestAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_not_committed_leaves_neither_an_entry_nor_a_gap()
    {
        await RecordAsync(AuditAction.CircleOpened);
        await Assert.ThrowsAsync<Refusal>(() => WriteAsync(writes =>
        {
            writes.Record(Note(AuditAction.SeatRemoved));
            throw Refusal.NotFound();
        }));
        await WriteAsync(_ => { });
        await RecordAsync(AuditAction.CirclePaused);

        Assert.Equal(new AuditVerdict(2, 0, Broken: null), await VerifyAsync());
        Assert.Equal(0, Database.Scalar<long>("SELECT COUNT(*) FROM \"AuditEntries\" WHERE \"Action\" = 'SeatRemoved'"));
    }

    [Fact]
    public async Task A_transaction_that_has_to_run_again_leaves_one_entry()
    {
        await RecordAsync(AuditAction.CircleOpened);
        await using var scope = Database.Scope();
        var writes = scope.ServiceProvider.GetRequiredService<WriteTransaction>();
        var runs = 0;

        await writes.RunAsync(() =>
        {
            writes.Record(Note(AuditAction.SeatMuted));
            if (runs++ == 0)
            {
                // As if somebody else had been first.
                scope.ServiceProvider.GetRequiredService<SupportDbContext>().Add(new AuditHead { Number = 0, Hash = AuditEntry.Origin });
            }

            return Task.CompletedTask;
        }, Cancellation);

        Assert.Equal(2, runs);
        Assert.Equal(new AuditVerdict(2, 0, Broken: null), await VerifyAsync());
    }

    [Fact]
    public async Task Many_who_write_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            for (var i = 0; i < 10; i++)
            {
                await RecordAsync(AuditAction.SeatMuted, AuditAction.MuteEnded);
            }
        }));

        Assert.Equal(new AuditVerdict(240, 0, Broken: null), await VerifyAsync());
    }

    [Theory]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"Action\" = 'MuteEnded' WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"ActorId\" = NULL WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"MemberId\" = \"ActorId\" WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"Subject\" = '8' WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"At\" = (SELECT \"CreatedAt\" FROM \"Members\" ORDER BY \"CreatedAt\" LIMIT 1) WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"Hash\" = \"Digest\" WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"Digest\" = \"Hash\", \"Salt\" = NULL, \"ActorId\" = NULL, \"CircleId\" = NULL, \"Subject\" = NULL WHERE \"Number\" = 2")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"Salt\" = NULL WHERE \"Number\" = 2")]
    [InlineData(2, "DELETE FROM \"AuditEntries\" WHERE \"Number\" = 2")]
    [InlineData(4, "DELETE FROM \"AuditEntries\" WHERE \"Number\" = 4")]
    [InlineData(1, "DELETE FROM \"AuditEntries\"")]
    [InlineData(2, "UPDATE \"AuditEntries\" SET \"Number\" = 5 WHERE \"Number\" = 2")]
    [InlineData(3, "UPDATE \"AuditEntries\" SET \"Number\" = 9 WHERE \"Number\" = 3; UPDATE \"AuditEntries\" SET \"Number\" = 3 WHERE \"Number\" = 4; UPDATE \"AuditEntries\" SET \"Number\" = 4 WHERE \"Number\" = 9")]
    [InlineData(1, "UPDATE \"AuditEntries\" SET \"Number\" = 0 WHERE \"Number\" = 4; UPDATE \"AuditHead\" SET \"Number\" = 3")]
    [InlineData(4, "UPDATE \"AuditHead\" SET \"Number\" = 3")]
    [InlineData(1, "DELETE FROM \"AuditHead\"")]
    public async Task Whatever_is_changed_or_taken_out_afterwards_is_found(long broken, string tampering)
    {
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        await RecordAsync(AuditAction.CircleOpened, AuditAction.SeatMuted, AuditAction.SeatRemoved, AuditAction.CirclePaused);

        Database.Run(tampering);

        Assert.Equal(broken, (await VerifyAsync()).Broken);
    }

    [Fact]
    public async Task A_log_that_was_written_anew_or_cut_off_does_not_match_the_digest_that_was_kept_elsewhere()
    {
        await RecordAsync(AuditAction.SeatMuted, AuditAction.SeatRemoved);
        var kept = await DigestAsync();
        await RecordAsync(AuditAction.CirclePaused);
        Assert.Equal(kept, AuditDigest.Parse(kept.ToString()));
        Assert.Null((await VerifyAsync(kept)).Broken);

        Database.Run("DELETE FROM \"AuditEntries\"; DELETE FROM \"AuditHead\"");
        await RecordAsync(AuditAction.SeatMuted);
        Assert.Null((await VerifyAsync()).Broken);
        Assert.Equal(2, (await VerifyAsync(kept)).Broken);
        await RecordAsync(AuditAction.MuteEnded);
        Assert.Null((await VerifyAsync()).Broken);
        Assert.Equal(2, (await VerifyAsync(kept)).Broken);
    }

    [Fact]
    public async Task A_log_longer_than_a_page_is_walked_to_its_end()
    {
        await WriteAsync(writes =>
        {
            for (var i = 0; i < 2_300; i++)
            {
                writes.Record(Note(AuditAction.CirclePaused));
            }
        });

        Assert.Equal(new AuditVerdict(2_300, 0, Broken: null), await VerifyAsync());
        Database.Run("UPDATE \"AuditEntries\" SET \"Subject\" = '8' WHERE \"Number\" = 2299");
        Assert.Equal(2_299, (await VerifyAsync()).Broken);
    }

    [Fact]
    public async Task When_somebody_is_erased_the_chain_holds_and_says_how_many_entries_are_empty()
    {
        await RecordAsync(AuditAction.SeatMuted, AuditAction.SeatRemoved);

        Database.Run("UPDATE \"AuditEntries\" SET \"Salt\" = NULL, \"ActorId\" = NULL, \"MemberId\" = NULL, \"CircleId\" = NULL, \"Subject\" = NULL WHERE \"Number\" = 1");

        Assert.Equal(new AuditVerdict(2, 1, Broken: null), await VerifyAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1:abc")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:000000000000000000000000000000000000000000000000000000000000000G")]
    [InlineData("1:0000000000000000000000000000000000000000000000000000000000000000:2")]
    public void What_is_no_digest_is_not_taken_for_one(string text) => Assert.Null(AuditDigest.Parse(text));

    private Task RecordAsync(params AuditAction[] actions) => WriteAsync(writes =>
    {
        foreach (var action in actions)
        {
            writes.Record(Note(action));
        }
    });

    private AuditNote Note(AuditAction action) => new(action, Ana.MemberId) { CircleId = CircleId, Number = 7 };

    private async Task WriteAsync(Action<WriteTransaction> work)
    {
        await using var scope = Database.Scope();
        var writes = scope.ServiceProvider.GetRequiredService<WriteTransaction>();
        await writes.RunAsync(() =>
        {
            work(writes);
            return Task.CompletedTask;
        }, Cancellation);
    }

    private async Task<AuditVerdict> VerifyAsync(AuditDigest? stored = null)
    {
        await using var db = Database.Context();
        return await new AuditChain(db).VerifyAsync(stored, Cancellation);
    }

    private async Task<AuditDigest> DigestAsync()
    {
        await using var db = Database.Context();
        return (await new AuditChain(db).DigestAsync(Cancellation))!;
    }
}
