namespace SupportCircle.Load.Faults.Injection;

/// <summary>Chooses faults. The same seed on the same setup makes the same choices, however fast anything is.</summary>
/// <param name="kinds">Those that this setup can do.</param>
internal sealed class Dice(int seed, IReadOnlyList<FaultKind> kinds, int nodes)
{
    private const int MostPosts = 200;
    private const int OneInAtOnce = 4;

    private readonly Random _random = new(seed);
    private readonly List<FaultKind> _weighted = [.. kinds.SelectMany(kind => Enumerable.Repeat(kind, Weight(kind)))];

    public FaultChoice Next() => new(
        _random.Next(OneInAtOnce) == 0 ? 0 : _random.Next(MostPosts),
        _weighted[_random.Next(_weighted.Count)],
        _random.Next(nodes),
        _random.NextDouble());

    // Kills are what counts; the others are to happen around them.
    private static int Weight(FaultKind kind) => kind switch
    {
        FaultKind.Kill => 8,
        FaultKind.FillDisk => 1,
        _ => 2,
    };
}
