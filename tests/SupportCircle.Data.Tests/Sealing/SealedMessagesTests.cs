using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;

namespace SupportCircle.Data.Tests.Sealing;

public sealed class SealedMessagesTests : DatabaseTest
{
    private const string Marker = "lighthouse-keepers-daughter";

    [Fact]
    public async Task The_files_hold_no_word_of_what_was_said()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, Marker);
        await Database.EditAsync(Ana, said, $"{Marker} again", revision: 1);

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Database.DataFile)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, Cancellation);
            Assert.True(bytes.GetBuffer().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) < 0, file);
        }
    }

    [Fact]
    public async Task The_search_of_the_files_would_find_a_word_that_is_not_sealed()
    {
        await Database.AddSeatAsync(CircleId, Marker);

        var bytes = new List<byte>();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Database.DataFile)!, "data.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var part = new byte[stream.Length];
            await stream.ReadExactlyAsync(part, Cancellation);
            bytes.AddRange(part);
        }

        Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) >= 0);
    }

    [Fact]
    public async Task Words_moved_to_another_message_do_not_open_and_take_nothing_else_with_them()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.SayAsync(Ana, "two");
        await Database.ScalarAsync<object>("""
            UPDATE "Messages" SET "SealedBody" = (SELECT "SealedBody" FROM "Messages" WHERE "Sequence" = 1) WHERE "Sequence" = 2
            """);

        var read = await ReadAsync();

        Assert.Equal([(1, "one"), (2, null)], read.Messages.Select(m => (m.Sequence, m.Body)));
    }

    [Fact]
    public async Task When_a_key_is_destroyed_its_words_are_gone_and_the_others_stay()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.SayAsync(Tom, "two");
        await DestroyKeyAsync(Ana);

        using var keys = Database.ForgetfulKeys();
        var read = await ReadAsync(new Data.Sealing.SealedTexts(keys, NullLogger<Data.Sealing.SealedTexts>.Instance));

        Assert.Equal([(1, null), (2, "two")], read.Messages.Select(m => (m.Sequence, m.Body)));
    }

    private async Task DestroyKeyAsync(TestSeat seat)
    {
        await using var keys = Database.KeyContext();
        keys.Keys.RemoveRange(keys.Keys.Where(k => k.OwnerId == seat.MemberId));
        Assert.Equal(1, await keys.SaveChangesAsync(Cancellation));
    }

    private async Task<ReadConversation> ReadAsync(Data.Sealing.SealedTexts? texts = null)
    {
        await using var scope = Database.Scope();
        var seat = await scope.ServiceProvider.GetRequiredService<CircleAccess>().ReaderAsync(CircleId, Tom.MemberId, Cancellation);
        await using var db = Database.Context();
        return await new MessageReader(db, texts ?? Database.Texts).NewestAsync(seat, Cancellation);
    }
}
