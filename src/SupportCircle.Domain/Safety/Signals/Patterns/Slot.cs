using System.Runtime.InteropServices;

namespace SupportCircle.Domain.Safety.Signals.Patterns;

/// <summary>A place in a sequence at which a symbol may stand.</summary>
/// <param name="Before">The state that must have been reached before.</param>
/// <param name="Gap">How many words may stand between.</param>
/// <param name="State">What is reached then.</param>
/// <param name="Completed">The symbols of which this is the end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Slot(int Before, int Gap, int State, int[] Completed)
{
    /// <summary>How many bits a gap takes, and the longest that fits in.</summary>
    public const int GapBits = 6;

    public const int LongestGap = (1 << GapBits) - 1;

    /// <summary>What must be looked at to know whether it is awaited, in one number.</summary>
    public int Awaited => (Before << GapBits) | Gap;
}
