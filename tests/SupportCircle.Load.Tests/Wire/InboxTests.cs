using System.Text;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Tests.Wire;

public sealed class InboxTests : IDisposable
{
    private readonly Ear _ear = new();
    private readonly MemoryStream _pongs = new();
    private readonly Inbox _inbox;

    public InboxTests() => _inbox = new Inbox(_ear, payload => _pongs.Write(payload));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Records_come_whole_however_the_bytes_are_cut(int piece)
    {
        string[] records = ["{}", new('a', 125), new('b', 126), new('c', 5_000), new('d', 70_000), "{\"type\":6}"];

        var isOpen = Receive(piece, [.. records.SelectMany(record => Frame(record + "\u001E"))]);

        Assert.True(isOpen);
        Assert.Equal(records, _ear.Records);
    }

    [Fact]
    public void Several_records_of_one_frame_and_one_record_of_several_frames_are_told_apart()
    {
        Receive(3, [.. Frame("one\u001Etwo\u001Eth", isFinal: false), .. Frame("r", opcode: 0, isFinal: false), .. Frame("ee\u001E", opcode: 0)]);

        Assert.Equal(["one", "two", "three"], _ear.Records);
    }

    [Fact]
    public void A_ping_between_the_frames_of_a_record_is_answered_with_its_own_words()
    {
        Receive(4, [.. Frame("half", isFinal: false), .. Frame("are you there", opcode: 0x9), .. Frame(" done\u001E", opcode: 0)]);

        Assert.Equal(["half done"], _ear.Records);
        Assert.Equal("are you there", Encoding.ASCII.GetString(_pongs.ToArray()));
    }

    [Fact]
    public void A_close_ends_the_line() => Assert.False(Receive(10, [.. Frame("last\u001E"), .. Frame("", opcode: 0x8)]));

    [Fact]
    public void A_compressed_or_masked_frame_is_refused()
    {
        Assert.Throws<WireException>(() => Receive(10, [0xC1, 0x01, 0x00]));
        Assert.Throws<WireException>(() => Receive(10, [0x81, 0x81, 0, 0, 0, 0, 0]));
    }

    public void Dispose() => _pongs.Dispose();

    private static byte[] Frame(string payload, int opcode = 0x1, bool isFinal = true) =>
        ServerFrames.Of(Encoding.ASCII.GetBytes(payload), opcode, isFinal);

    private bool Receive(int piece, byte[] bytes)
    {
        var isOpen = true;
        for (var at = 0; at < bytes.Length && isOpen;)
        {
            var free = _inbox.Free;
            var count = Math.Min(Math.Min(piece, free.Length), bytes.Length - at);
            bytes.AsSpan(at, count).CopyTo(free.Span);
            isOpen = _inbox.Take(count);
            at += count;
        }

        return isOpen;
    }

    private sealed class Ear : IListener
    {
        public List<string> Records { get; } = [];

        public void Heard(ReadOnlySpan<byte> record) => Records.Add(Encoding.ASCII.GetString(record));

        public void Broken()
        {
            // Nothing breaks here.
        }
    }
}
