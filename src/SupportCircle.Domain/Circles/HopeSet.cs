namespace SupportCircle.Domain.Circles;

/// <summary>Several hopes as one number, a bit for each, so that a database can tell whether two sets share one.</summary>
public static class HopeSet
{
    public static int Of(IEnumerable<Hope>? hopes) => hopes?.Aggregate(0, (set, hope) => set | Bit(hope)) ?? 0;

    /// <summary>In the order of <see cref="Hope"/>.</summary>
    public static IReadOnlyList<Hope> Read(int set) => [.. Enum.GetValues<Hope>().Where(hope => (set & Bit(hope)) != 0)];

    private static int Bit(Hope hope) => 1 << (int)hope;
}
