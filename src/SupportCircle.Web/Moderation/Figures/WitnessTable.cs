using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Figures;

/// <summary>Works out how long things waited for the first answer.</summary>
internal static class WitnessTable
{
    public static WitnessFigures Of(FigureRange range, IReadOnlyList<SaidAndAnswered> rows, IReadOnlyDictionary<Guid, string> circles)
    {
        var byCircle = rows.ToLookup(row => row.CircleId);
        return new WitnessFigures(
            Times(rows),
            Weeks(range, rows),
            [
                .. circles.OrderBy(circle => circle.Value, StringComparer.OrdinalIgnoreCase).Select(circle => new CircleWitness(
                    new FiguresCircle(circle.Key, circle.Value), Times(byCircle[circle.Key]), Weeks(range, byCircle[circle.Key]))),
            ]);
    }

    private static List<WitnessWeek> Weeks(FigureRange range, IEnumerable<SaidAndAnswered> rows)
    {
        var said = rows.ToLookup(row => FigureRange.MondayOf(row.SaidAt));
        return [.. range.Weeks.Select(monday => new WitnessWeek(monday, Times(said[monday])))];
    }

    private static WitnessTimes Times(IEnumerable<SaidAndAnswered> rows)
    {
        var said = rows.ToList();
        var took = said.Where(row => row.AnsweredAt is not null).Select(row => row.AnsweredAt!.Value - row.SaidAt).Order().ToList();
        return new WitnessTimes(
            said.Count, said.Count - took.Count, Seconds(took, WitnessLimits.MedianPercent), Seconds(took, WitnessLimits.SlowPercent));
    }

    private static long? Seconds(List<TimeSpan> ascending, int percent) =>
        NearestRank.Of(ascending, percent) is { } time ? (long)time.TotalSeconds : null;
}
