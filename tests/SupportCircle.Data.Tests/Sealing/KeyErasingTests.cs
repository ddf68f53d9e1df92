using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;

namespace SupportCircle.Data.Tests.Sealing;

public sealed class KeyErasingTests : DatabaseTest
{
    [Fact]
    public async Task An_erased_key_is_in_the_ledger_and_neither_in_the_store_nor_in_memory()
    {
        var key = await Database.Keys.OfAsync(Ana.MemberId, Cancellation);
        var other = await Database.Keys.OfAsync(Tom.MemberId, Cancellation);

        await EraseAsync(Ana.MemberId);

        Assert.Equal([other.Id], (await Database.Keys.FindAsync(new HashSet<Guid> { key.Id, other.Id }, Cancellation)).Keys);
        await using var keys = Database.KeyContext();
        Assert.Equal([Tom.MemberId], await keys.Keys.Select(k => k.OwnerId).ToListAsync(Cancellation));
        await using var db = Database.Context();
        var erasure = await db.KeyErasures.SingleAsync(Cancellation);
        Assert.Equal((Ana.MemberId, Database.Time.Now()), (erasure.OwnerId, erasure.At));
    }

    [Fact]
    public async Task Whose_key_was_erased_gets_no_other()
    {
        await EraseAsync(Ana.MemberId);
        using var later = Database.ForgetfulKeys();

        var refusal = await Assert.ThrowsAsync<Refusal>(() => later.OfAsync(Ana.MemberId, Cancellation).AsTask());

        Assert.Equal(RefusalCodes.NotFound, refusal.Code);
        await using var keys = Database.KeyContext();
        Assert.False(await keys.Keys.AnyAsync(Cancellation));
    }

    [Fact]
    public async Task Erasing_again_changes_nothing()
    {
        await Database.Keys.OfAsync(Ana.MemberId, Cancellation);
        await EraseAsync(Ana.MemberId);
        Database.Time.Advance(TimeSpan.FromHours(1));
        await EraseAsync(Ana.MemberId);

        await using var db = Database.Context();
        Assert.Equal(Database.Time.Now().AddHours(-1), (await db.KeyErasures.SingleAsync(Cancellation)).At);
    }

    [Fact]
    public async Task A_key_that_was_brought_back_is_destroyed_by_the_ledger_and_the_others_stay()
    {
        await Database.Keys.OfAsync(Ana.MemberId, Cancellation);
        await Database.Keys.OfAsync(Tom.MemberId, Cancellation);
        WrappedKey back;
        await using (var keys = Database.KeyContext())
        {
            back = await keys.Keys.SingleAsync(k => k.OwnerId == Ana.MemberId, Cancellation);
            await EraseAsync(Ana.MemberId);
            keys.Add(back);
            await keys.SaveChangesAsync(Cancellation);
        }

        Assert.Equal(1, await ErasureLedger.CountBroughtBackAsync(Database.Databases, Cancellation));
        Assert.Equal(1, await ErasureLedger.ReplayAsync(Database.Databases, Cancellation));
        Assert.Equal(0, await ErasureLedger.ReplayAsync(Database.Databases, Cancellation));

        await using var after = Database.KeyContext();
        Assert.Equal([Tom.MemberId], await after.Keys.Select(k => k.OwnerId).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Nothing_of_an_erased_key_is_left_in_a_file()
    {
        await Database.Keys.OfAsync(Ana.MemberId, Cancellation);
        byte[] wrapped;
        await using (var keys = Database.KeyContext())
        {
            wrapped = (await keys.Keys.SingleAsync(Cancellation)).Wrapped;
        }

        Assert.Equal(Database.Server.Provider.IsEmbedded, IsInAFile(wrapped));
        await EraseAsync(Ana.MemberId);

        Assert.False(IsInAFile(wrapped));
    }

    private bool IsInAFile(byte[] bytes) => Directory.EnumerateFiles(Database.Folder).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.GetBuffer().AsSpan(0, (int)content.Length).IndexOf(bytes) >= 0;
    });

    private async Task EraseAsync(Guid ownerId)
    {
        await using var scope = Database.Scope();
        await scope.ServiceProvider.GetRequiredService<KeyErasing>().EraseAsync(ownerId, Cancellation);
    }
}
