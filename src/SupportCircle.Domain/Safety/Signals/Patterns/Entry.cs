namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>What it sets off when something occurs: the symbols that it has, taken together.</summary>
internal sealed class Entry
{
    /// <summary>Where it may stand other than first.</summary>
    public required Slot[] Slots { get; init; }

    /// <summary>The states that the slots wait for, in their order; apart from them, since most are not reached.</summary>
    public required int[] Befores { get; init; }

    /// <summary>Symbols with which a sequence begins.</summary>
    public required int[] Beginnings { get; init; }

    /// <summary>Symbols whose places are kept, since rules or modifiers ask what stands around.</summary>
    public required int[] Context { get; init; }

    /// <summary>The indexes of the rules that it is.</summary>
    public required int[] Rules { get; init; }

    /// <summary>Whether it says no, also where it stands in the gap of a pattern.</summary>
    public required bool IsNegation { get; init; }
}
