using System.Globalization;
using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>The report as a table: a row for each number, said as the page says it.</summary>
internal static class TransparencyCsv
{
    public static string Of(TransparencyReport report)
    {
        var csv = new Csv("year", "measure", "name", "unit", "value");
        var year = report.Year.ToString(CultureInfo.InvariantCulture);
        void Count(string measure, object? name, int atLeast) => csv.Row(year, measure, name?.ToString(), "count", Band(atLeast));
        void Times(string measure, ReportTimes times)
        {
            csv.Row(year, $"{measure}_after_median", null, "seconds", times.MedianSeconds?.ToString(CultureInfo.InvariantCulture));
            csv.Row(year, $"{measure}_after_p95", null, "seconds", times.SlowSeconds?.ToString(CultureInfo.InvariantCulture));
        }

        Count("reports", name: null, report.Reports);
        foreach (var (category, count) in report.ByCategory)
        {
            Count("reports_by_category", category, count);
        }

        Count("cases", name: null, report.Cases);
        foreach (var (outcome, count) in report.ByOutcome)
        {
            Count("cases_by_outcome", outcome, count);
        }

        Count("decisions", name: null, report.Decisions);
        foreach (var (kind, count) in report.ByKind)
        {
            Count("decisions_by_kind", kind, count);
        }

        foreach (var (ground, count) in report.ByGround)
        {
            Count("decisions_by_ground", ground, count);
        }

        Count("decisions_by_software", name: null, report.BySoftware);
        Count("appeals_made", name: null, report.AppealsMade);
        Count("appeals_upheld", name: null, report.AppealsUpheld);
        Count("appeals_overturned", name: null, report.AppealsOverturned);
        Times("looked", report.LookTimes);
        Times("decided", report.DecisionTimes);
        return csv.ToString();
    }

    private static string Band(int atLeast) => atLeast == 0
        ? "fewer than 5"
        : string.Create(CultureInfo.InvariantCulture, $"{atLeast} to {atLeast + CountBand.Width - 1}");
}
