using System.Text;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>
/// Reads the words of a text in one pass: without case, accents, ornament and stretched letters, out of their disguises, with
/// what they are short for written out. Punctuation parts words, and means nothing else but where it quotes.
/// </summary>
internal sealed class WordReader
{
    private const int Longest = 48;
    private readonly char[] _chunk = new char[Longest];
    private readonly int[] _at = new int[Longest];
    private readonly SpelledLetters _spelled = new();
    private Vocabulary _vocabulary = null!;
    private TokenList _tokens = null!;
    private int _length;
    private int _end;
    private int _digits;
    private int _signs;
    private int _quoteAt;
    private bool _isStretched;

    public void Read(string text, Vocabulary vocabulary, TokenList tokens)
    {
        (_vocabulary, _tokens, _quoteAt) = (vocabulary, tokens, -1);
        tokens.Clear();
        Begin();
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var next = at + (isWhole ? rune.Utf16SequenceLength : 1);
            if (isWhole && rune.IsAscii)
            {
                Take((char)(rune.Value | (rune.Value is >= 'A' and <= 'Z' ? 0x20 : 0)), at, next, text);
            }
            else
            {
                TakeOther(isWhole ? rune : Rune.ReplacementChar, at, next, text);
            }

            at = next;
        }

        Finish();
        _spelled.Finish(_vocabulary, _tokens);
    }

    private void TakeOther(Rune rune, int at, int next, string text)
    {
        if (rune.Value == 0xb4)
        {
            // An accent that stands alone is meant as an apostrophe.
            return;
        }

        if (_vocabulary.Sign(rune) is { } sign)
        {
            Finish();
            _spelled.Finish(_vocabulary, _tokens);
            _tokens.Add(sign, at, next);
        }
        else if (Letters.Fold(rune) is { } folded)
        {
            foreach (var c in folded)
            {
                Take(c, at, next, text);
            }
        }
        else if (Rune.IsLetter(rune))
        {
            Append('?', at, next);
        }
        else
        {
            Finish();
        }
    }

    private void Take(char c, int at, int next, string text)
    {
        if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
        {
            Append(c, at, next);
        }
        else if (c is '\'' or '`')
        {
            // Within a word it says nothing that the letters do not.
        }
        else if (c is '*' or '!' or '@' or '$' && IsInside(text, at, next))
        {
            Append(c, at, next);
        }
        else if (!char.IsAscii(c) && char.IsLetter(c))
        {
            Append(Letters.Latin(c), at, next);
        }
        else
        {
            Finish();
            if (c is '"' or '«' or '»')
            {
                Quote(at, text);
            }
        }
    }

    // Between two letters, or a $ before one; stars may be several.
    private bool IsInside(string text, int at, int next)
    {
        var after = next;
        while (after < text.Length && after < next + 6 && text[after] is '*' or '!')
        {
            after++;
        }

        return after < text.Length && char.IsLetter(text[after]) && (_length > 0 || text[at] == '$');
    }

    private void Quote(int at, string text)
    {
        _spelled.Finish(_vocabulary, _tokens);
        if (at > 0 && char.IsAsciiDigit(text[at - 1]))
        {
            // Inches.
            return;
        }

        if (_quoteAt < 0)
        {
            _quoteAt = _tokens.Count;
            return;
        }

        _tokens.Quote(_quoteAt);
        _quoteAt = -1;
    }

    private void Append(char c, int at, int next)
    {
        var isLetter = char.IsLetter(c);
        if (isLetter && _length is > 1 and <= Longest && _chunk[_length - 1] == c && _chunk[_length - 2] == c)
        {
            (_isStretched, _end) = (true, next);
            return;
        }

        if (_length < Longest)
        {
            (_chunk[_length], _at[_length]) = (c, at);
        }

        _length++;
        _end = next;
        _digits += char.IsAsciiDigit(c) ? 1 : 0;
        _signs += c is '*' or '!' or '@' or '$' ? 1 : 0;
    }

    private void Begin() => (_length, _digits, _signs, _isStretched) = (0, 0, 0, false);

    private void Finish()
    {
        if (_length == 0)
        {
            return;
        }

        if (_length == 1 && _digits == 0 && char.IsAsciiLetterLower(_chunk[0]))
        {
            _spelled.Add(_chunk[0], _at[0], _vocabulary, _tokens);
            Begin();
            return;
        }

        _spelled.Finish(_vocabulary, _tokens);
        if (_length > Longest)
        {
            _tokens.Add(_vocabulary.Unknown, _at[0], _end);
        }
        else if (_digits == _length)
        {
            _tokens.Add(_vocabulary.Number(_chunk.AsSpan(0, _length)), _at[0], _end);
        }
        else if (_digits + _signs == 0)
        {
            _tokens.Add(_vocabulary.Find(_chunk.AsSpan(0, _length), _isStretched), _at[0], _end);
        }
        else if (_vocabulary.Whole(_chunk.AsSpan(0, _length)) is { } hidden)
        {
            _tokens.Add(hidden, _at[0], _end);
        }
        else
        {
            AddParts();
        }

        Begin();
    }

    // 20pills is a number and a word; it!is is two words.
    private void AddParts()
    {
        for (var from = 0; from < _length;)
        {
            var to = from + 1;
            var isLetter = char.IsLetter(_chunk[from]);
            var isDigit = char.IsAsciiDigit(_chunk[from]);
            while (to < _length && char.IsLetter(_chunk[to]) == isLetter && char.IsAsciiDigit(_chunk[to]) == isDigit)
            {
                to++;
            }

            var end = to < _length ? _at[to] : _end;
            if (isLetter)
            {
                _tokens.Add(_vocabulary.Find(_chunk.AsSpan(from, to - from), _isStretched), _at[from], end);
            }
            else if (isDigit)
            {
                _tokens.Add(_vocabulary.Number(_chunk.AsSpan(from, to - from)), _at[from], end);
            }

            from = to;
        }
    }
}
