using System.Globalization;

namespace SupportCircle.Load.Report;

/// <summary>Comparisons for people to read: medians of the runs, and the ratio with its spread.</summary>
internal static class Table
{
    private const int NameWidth = 46;
    private const int FigureWidth = 14;

    /// <param name="left">The title of what is compared with.</param>
    public static void Write(TextWriter output, string left, string right, IEnumerable<Comparison> comparisons)
    {
        output.WriteLine(Line(string.Empty, left, right, "ratio", "of all runs"));
        foreach (var group in comparisons.GroupBy(comparison => comparison.Group, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine(group.Key);
            foreach (var row in group)
            {
                output.WriteLine(Line("  " + row.Name, row.Text(row.Left), row.Text(row.Right), Ratio(row), Spread(row)));
            }
        }
    }

    private static string Line(string name, string left, string right, string ratio, string spread) =>
        (name.PadRight(NameWidth) + left.PadLeft(FigureWidth) + right.PadLeft(FigureWidth) + ratio.PadLeft(FigureWidth / 2 + 2)
            + "   " + spread).TrimEnd();

    private static string Ratio(Comparison row) => Comparison.Median(row.Ratios) is var ratio && double.IsFinite(ratio)
        ? ratio.ToString("0.00", CultureInfo.InvariantCulture)
        : "-";

    private static string Spread(Comparison row)
    {
        var ratios = row.Ratios.Where(double.IsFinite).ToList();
        return ratios.Count < 2 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{ratios.Min():0.00} to {ratios.Max():0.00}");
    }
}
