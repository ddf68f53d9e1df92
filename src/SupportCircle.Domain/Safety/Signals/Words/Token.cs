using System.Runtime.InteropServices;

namespace SupportCircle.Domain.Safety.Signals.Words;

/// <summary>A word at its place in a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    public Word Word;

    /// <summary>In UTF-16 units.</summary>
    public int Start;

    /// <summary>Behind its last UTF-16 unit.</summary>
    public int End;

    public bool IsQuoted;
}
