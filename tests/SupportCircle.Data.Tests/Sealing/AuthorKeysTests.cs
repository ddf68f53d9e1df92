using Microsoft.EntityFrameworkCore;
using SupportCircle.Data.Sealing;

namespace SupportCircle.Data.Tests.Sealing;

public sealed class AuthorKeysTests : DatabaseTest
{
    private readonly Guid _owner = Guid.CreateVersion7();

    [Fact]
    public async Task An_owner_has_one_key_also_after_a_restart()
    {
        var first = await Database.Keys.OfAsync(_owner, Cancellation);
        using var later = Database.ForgetfulKeys();

        AssertSame(first, await later.OfAsync(_owner, Cancellation));
    }

    [Fact]
    public async Task Two_first_uses_at_once_give_one_key()
    {
        using var other = Database.ForgetfulKeys();
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(
            () => (i % 2 == 0 ? Database.Keys : other).OfAsync(_owner, Cancellation).AsTask(), Cancellation)));

        Assert.All(keys, key => AssertSame(keys[0], key));
        await using var db = Database.KeyContext();
        Assert.Equal(1, await db.Keys.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_key_is_on_disk_before_it_is_used()
    {
        var key = await Database.Keys.OfAsync(_owner, Cancellation);

        await using var db = Database.KeyContext();
        Assert.Equal(key.Id, (await db.Keys.SingleAsync(Cancellation)).Id);
    }

    [Fact]
    public async Task A_key_is_kept_wrapped()
    {
        var key = await Database.Keys.OfAsync(_owner, Cancellation);

        await using var db = Database.KeyContext();
        var kept = (await db.Keys.SingleAsync(Cancellation)).Wrapped;
        Assert.Equal(32, key.Bytes.Length);
        Assert.True(kept.AsSpan().IndexOf(key.Bytes) < 0);
    }

    [Fact]
    public async Task Only_keys_that_still_exist_are_found()
    {
        var key = await Database.Keys.OfAsync(_owner, Cancellation);
        using var keys = Database.ForgetfulKeys();

        var found = await keys.FindAsync(new HashSet<Guid> { key.Id, Guid.CreateVersion7() }, Cancellation);

        AssertSame(key, Assert.Single(found).Value);
    }

    private static void AssertSame(SealingKey expected, SealingKey actual)
    {
        Assert.Equal(expected.Id, actual.Id);
        Assert.Equal(expected.Bytes, actual.Bytes);
    }
}
