using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>Texts of all sorts, and what is remembered of them.</summary>
internal static class Words
{
    private const int Usual = 300;
    private const int Long = 4_000;
    private const int OneInLong = 200;

    // Letters of several scripts, what JSON escapes, and characters of two UTF-16 units.
    private static readonly string[] Pieces =
        ["a", "e", "n", "r", "s", "t", " ", " ", "ü", "ß", "ж", "日", "ع", "\"", "\\", "<", "&", "'", "\n", "🌱", "👩‍🦱", "𝄞"];

    /// <summary>A text that the product keeps as it is: it has something to read, and begins and ends with a letter.</summary>
    public static string New(Random random)
    {
        var length = random.Next(OneInLong) == 0 ? Long : random.Next(2, Usual);
        var text = new StringBuilder("w");
        while (true)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            if (text.Length + piece.Length + 1 > length)
            {
                return text.Append('w').ToString();
            }

            text.Append(piece);
        }
    }

    public static ulong Digest(string? words) => words is null
        ? 0
        : BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
