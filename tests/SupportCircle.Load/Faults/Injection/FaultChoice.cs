namespace SupportCircle.Load.Faults.Injection;

/// <summary>What happens next.</summary>
/// <param name="Posts">So many posts are answered before.</param>
/// <param name="Node">Which node it meets, from 0.</param>
/// <param name="Strength">From 0 to 1: how long it lasts, how far the clock jumps.</param>
internal readonly record struct FaultChoice(int Posts, FaultKind Kind, int Node, double Strength);
