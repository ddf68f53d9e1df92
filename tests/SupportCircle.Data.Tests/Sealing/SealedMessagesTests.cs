using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.TestDatabases;

namespace SupportCircle.Data.Tests.Sealing;

public sealed class SealedMessagesTests : DatabaseTest
{
    private const string Marker = "lighthouse-keepers-daughter";

    [Fact]
    public async Task The_database_holds_no_word_of_what_was_said()
    {
        await Database.StartLogAsync();
        var said = await Database.SayAsync(Ana, Marker);
        await Database.EditAsync(Ana, said, $"{Marker} again", revision: 1);

        Assert.False(Holds(Marker));
    }

    [Fact]
    public async Task The_search_of_the_database_would_find_a_word_that_is_not_sealed()
    {
        await Database.AddSeatAsync(CircleId, Marker);

        Assert.True(Holds(Marker));
    }

    [Fact]
    public async Task Words_moved_to_another_message_do_not_open_and_take_nothing_else_with_them()
    {
        await Database.StartLogAsync();
        await Database.SayAsync(Ana, "one");
        await Database.SayAsync(Ana, "two");
        Database.Run("""
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

    // In its rows, and where it is a file there too: what was deleted may lie between them.
    private bool Holds(string word)
    {
        using var open = Database.Open();
        return open.Holds(Database.Server.Provider, word) || Directory.EnumerateFiles(Database.Folder).Any(file => FileHolds(file, word));
    }

    private static bool FileHolds(string file, string word)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;
        }
        catch (FileNotFoundException)
        {
            // The write-ahead log of a database that nobody has open any more: it is in the database by now.
            return false;
        }
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
