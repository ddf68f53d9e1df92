using System.Globalization;

namespace SupportCircle.Domain;

/// <summary>Several values of an enum as one number, a bit for each, so that a database can tell whether two sets share one.</summary>
public static class EnumSet
{
    public static int Of<T>(IEnumerable<T>? values)
        where T : struct, Enum => values?.Aggregate(0, (set, value) => set | Bit(value)) ?? 0;

    /// <summary>In the order of the enum.</summary>
    public static IReadOnlyList<T> Read<T>(int set)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(value => (set & Bit(value)) != 0)];

    private static int Bit<T>(T value)
        where T : struct, Enum => 1 << Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
