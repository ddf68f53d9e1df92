namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>The words of one text, in a list that is used again for the next.</summary>
internal sealed class TokenList
{
    private const int Kept = 8_192;
    private Token[] _tokens = new Token[256];

    public int Count { get; private set; }

    public ReadOnlySpan<Token> All => _tokens.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        if (_tokens.Length > Kept)
        {
            _tokens = new Token[256];
        }
    }

    /// <summary>Adds what the word stands for, unless it is read over.</summary>
    public void Add(Word word, int start, int end)
    {
        if (word.Expansion is { } parts)
        {
            foreach (var part in parts)
            {
                Add(part, start, end);
            }

            return;
        }

        if (word.IsFiller)
        {
            return;
        }

        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = new Token { Word = word, Start = start, End = end };
    }

    /// <summary>Takes back everything from there on.</summary>
    public void Cut(int count) => Count = count;

    public void Quote(int from)
    {
        for (var i = from; i < Count; i++)
        {
            _tokens[i].IsQuoted = true;
        }
    }
}
