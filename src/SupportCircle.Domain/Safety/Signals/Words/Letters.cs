using System.Collections.Frozen;
using System.Text;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>
/// Letters as they are compared: as <see cref="FoldedText"/> has them, and letters of other scripts and of ornament that
/// look like Latin ones as those.
/// </summary>
internal static class Letters
{
    // Mathematical alphanumerics: whole alphabets of ornament (Unicode 1D400 to 1D7FF).
    private const int Ornament = 0x1d400;
    private const int OrnamentEnd = 0x1d800;

    // Pairs of a Cyrillic, Greek or other letter and the Latin one that it is taken for.
    private const string Alike =
        "аaеeоoрpсcуyхxіiѕsјjкkмmтtвbнhԁdһhԛqԝwɡgӏlլlαaεeιiκkνvοoρpτtυuχxηnωwߋoɑaɩiᴀaᴇeɪiᴋkʟlᴍmɴnᴏoᴛtᴜuꜱs";

    private static readonly FrozenDictionary<char, char> Lookalikes =
        Alike.Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly string?[] Ornaments = new string?[OrnamentEnd - Ornament];

    /// <returns>
    /// Small letters, digits and signs; empty for what is drawn as nothing or above another letter; null when it is a letter
    /// or sign that no rule knows.
    /// </returns>
    public static string? Fold(Rune rune) => rune.Value switch
    {
        < 0x3000 => FoldedText.Of(rune),
        >= Ornament and < OrnamentEnd => Ornaments[rune.Value - Ornament] ??= FoldedText.Of(rune),

        // Letters of full width, and in boxes.
        >= 0xff01 and <= 0xff5e => FoldedText.Of(new Rune(rune.Value - 0xfee0)),
        >= 0x1f110 and <= 0x1f129 => FoldedText.Of(new Rune('a' + rune.Value - 0x1f110)),
        >= 0x1f130 and <= 0x1f149 => FoldedText.Of(new Rune('a' + rune.Value - 0x1f130)),
        >= 0x1f170 and <= 0x1f189 => FoldedText.Of(new Rune('a' + rune.Value - 0x1f170)),
        >= 0xfe00 and <= 0xfe0f => "",
        _ => null,
    };

    /// <returns>The Latin letter that it is taken for, or itself.</returns>
    public static char Latin(char letter) => letter < 128 ? letter : Lookalikes.GetValueOrDefault(letter, letter);
}
