namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>Letters that stand alone, one after the other: <c>k i l l</c>, <c>d.i.e</c>. Three or more are tried as words.</summary>
internal sealed class SpelledLetters
{
    private const int Fewest = 3;
    private readonly char[] _letters = new char[64];
    private readonly int[] _at = new int[64];
    private int _count;
    private int _tokensBefore;

    public void Add(char letter, int at, Vocabulary vocabulary, TokenList tokens)
    {
        if (_count == _letters.Length)
        {
            Finish(vocabulary, tokens);
        }

        if (_count == 0)
        {
            _tokensBefore = tokens.Count;
        }

        (_letters[_count], _at[_count]) = (letter, at);
        _count++;
        tokens.Add(vocabulary.Find([letter], isStretched: false), at, at + 1);
    }

    public void Finish(Vocabulary vocabulary, TokenList tokens)
    {
        if (_count >= Fewest)
        {
            ReadWords(vocabulary, tokens);
        }

        _count = 0;
    }

    private void ReadWords(Vocabulary vocabulary, TokenList tokens)
    {
        tokens.Cut(_tokensBefore);
        for (var i = 0; i < _count;)
        {
            var word = vocabulary.Disguises.Begins(_letters.AsSpan(i, _count - i));
            var length = word?.Text.Length ?? 1;
            tokens.Add(word ?? vocabulary.Find(_letters.AsSpan(i, 1), isStretched: false), _at[i], _at[i + length - 1] + 1);
            i += length;
        }
    }
}
