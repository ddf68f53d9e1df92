namespace SupportCircle.Domain.Safety.Signals;

/// <summary>What stands around a match and lowers its level; it never silences it. <see cref="Lowering"/> says by how much.</summary>
[Flags]
public enum SignalModifier
{
    None = 0,

    Negated = 1,

    AboutSomeoneElse = 1 << 1,

    Past = 1 << 2,

    /// <summary>In quotation marks, or told of a song, a film, a book.</summary>
    Quoted = 1 << 3,

    /// <summary>A figure of speech, or words with another meaning: a kitchen's knife, a medicine as prescribed.</summary>
    Figurative = 1 << 4,

    Hypothetical = 1 << 5,
}
