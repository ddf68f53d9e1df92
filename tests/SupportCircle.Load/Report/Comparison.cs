using System.Globalization;

namespace SupportCircle.Load.Report;

/// <summary>One line of a table: a figure of each run, on both sides.</summary>
/// <param name="Group">What it belongs to.</param>
/// <param name="Format">How its figures are written.</param>
/// <param name="Left">What it is compared with.</param>
internal sealed record Comparison(string Group, string Name, string Format, IReadOnlyList<double> Left, IReadOnlyList<double> Right)
{
    /// <summary>Right by left, run by run.</summary>
    public IEnumerable<double> Ratios => Right.Zip(Left, (right, left) => left == 0 ? double.NaN : right / left);

    /// <summary>The median of one side's runs.</summary>
    public string Text(IReadOnlyList<double> figures) => Median(figures).ToString(Format, CultureInfo.InvariantCulture);

    public static double Median(IEnumerable<double> figures)
    {
        var ordered = figures.Where(double.IsFinite).Order().ToList();
        return ordered.Count == 0 ? double.NaN : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
