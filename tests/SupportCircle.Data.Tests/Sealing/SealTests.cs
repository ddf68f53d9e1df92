using System.Security.Cryptography;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Data.Tests.Sealing;

public sealed class SealTests
{
    private static readonly SealingKey Key = new(Guid.CreateVersion7(), Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
    private static readonly SealedField Place =
        SealedField.Body(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), revision: 1);

    public static TheoryData<SealedField> OtherPlaces =>
    [
        Place with { CircleId = Guid.CreateVersion7() },
        Place with { AuthorId = Guid.CreateVersion7() },
        Place with { EntryId = Guid.CreateVersion7() },
        Place with { Field = "agreements" },
        Place with { Revision = 2 },
    ];

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    [InlineData("مرحبا 👩‍👩‍👧")]
    public void What_was_sealed_opens_in_its_place(string text) =>
        Assert.Equal(text, Seal.Open(Key, Place, Seal.Close(Key, Place, text)));

    [Theory]
    [MemberData(nameof(OtherPlaces))]
    public void What_was_moved_to_another_place_does_not_open(SealedField other)
    {
        var bytes = Seal.Close(Key, Place, "hello");

        Assert.ThrowsAny<CryptographicException>(() => Seal.Open(Key, other, bytes));
    }

    [Fact]
    public void A_single_changed_bit_anywhere_does_not_open()
    {
        var bytes = Seal.Close(Key, Place, "hello");

        // The id of the key comes first: it is looked up, and names no other key.
        for (var i = 16; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => Seal.Open(Key, Place, changed));
        }
    }

    [Fact]
    public void Another_key_does_not_open_it()
    {
        var bytes = Seal.Close(Key, Place, "hello");
        var other = new SealingKey(Key.Id, Key.OwnerId, RandomNumberGenerator.GetBytes(32));

        Assert.ThrowsAny<CryptographicException>(() => Seal.Open(other, Place, bytes));
    }

    [Fact]
    public void The_same_words_are_sealed_differently_each_time() =>
        Assert.NotEqual(Seal.Close(Key, Place, "hello"), Seal.Close(Key, Place, "hello"));

    [Fact]
    public void The_bytes_say_which_key_opens_them() => Assert.Equal(Key.Id, Seal.KeyId(Seal.Close(Key, Place, "hello")));
}
