using SupportCircle.Contracts.Moderation.Figures;
using SupportCircle.Domain.Moderation;
using SupportCircle.Web.Moderation.Figures;

namespace SupportCircle.Web.Tests.Moderation.Figures;

/// <summary>Tables as spreadsheets read them (RFC 4180).</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("Ruth", "Ruth")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("Lee, Ann", "\"Lee, Ann\"")]
    [InlineData("The \"quiet\" hour", "\"The \"\"quiet\"\" hour\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tcmd", "'\tcmd")]
    [InlineData("a=1", "a=1")]
    public void A_cell_is_quoted_where_it_must_be_and_is_never_a_formula(string? value, string cell)
    {
        var csv = new Csv("a", "b");

        csv.Row(value, "end");

        Assert.Equal($"\uFEFFa,b\r\n{cell},end\r\n", csv.ToString());
    }

    [Fact]
    public void Figures_are_one_table_with_a_row_for_each_number()
    {
        var (from, to) = (new DateOnly(2030, 1, 7), new DateOnly(2030, 1, 14));
        var (none, one) = (new TimesTaken(0, null, null), new TimesTaken(1, 600, 600));
        var counts = new CaseCounts(2, one, none, 3, 1);
        var waited = new WitnessTimes(3, 1, 240, 480);
        var text = FiguresCsv.Of(new CaseFigures(
            from, to, Circle: null, DateTime.UnixEpoch, counts,
            new OpenCases(2, 1, [new OpenAges(CaseSeverity.High, 1, 0, 0, 1)]),
            [new WeekFigures(from, 2, one, none)],
            [new CircleFigures(new FiguresCircle(Guid.Empty, "Tea, and talk"), counts, 2, 1)],
            [new LoadFigures(LoadOf.Colleague, "=Ada", 1, 0, [new LoadWeek(from, 1, 0)])])
        {
            Witness = new WitnessFigures(
                waited, [new WitnessWeek(from, waited)], [new CircleWitness(new FiguresCircle(Guid.Empty, "Tea, and talk"), waited, [new WitnessWeek(from, waited)])]),
        });

        string[] ofCounts =
        [
            "opened,cases,2", "looked,cases,1", "looked_after_median,seconds,600", "looked_after_p95,seconds,600",
            "decided,cases,0", "decided_after_median,seconds,", "decided_after_p95,seconds,", "appeals_decided,appeals,3",
            "appeals_overturned,appeals,1",
        ];
        string[] ofWaited =
        [
            "awaited_answers,entries,3", "awaited_answers_without,entries,1", "first_answer_after_median,seconds,240",
            "first_answer_after_p90,seconds,480",
        ];
        string[] expected =
        [
            "\uFEFFfrom,to,week,circle,facilitator,severity,measure,unit,value",
            .. Rows(",,,,", [.. ofCounts, "open,cases,2", "unclaimed,cases,1"]),
            .. Rows(",,,High,", ["open_under_hour,cases,1", "open_under_day,cases,0", "open_under_week,cases,0", "open_older,cases,1"]),
            .. Rows("2030-01-07,,,,", ofCounts.Take(7)),
            .. Rows(",\"Tea, and talk\",,,", [.. ofCounts, "open,cases,2", "unclaimed,cases,1"]),
            .. Rows(",,,,", ofWaited),
            .. Rows("2030-01-07,,,,", ofWaited),
            .. Rows(",\"Tea, and talk\",,,", ofWaited),
            .. Rows("2030-01-07,\"Tea, and talk\",,,", ofWaited),
            .. Rows("2030-01-07,,'=Ada,,", ["looked,cases,1", "decided,cases,0"]),
        ];
        Assert.Equal(string.Join("\r\n", expected) + "\r\n", text);

        static IEnumerable<string> Rows(string of, IEnumerable<string> numbers) => numbers.Select(number => $"2030-01-07,2030-01-14,{of}{number}");
    }

    [Fact]
    public void What_is_of_one_circle_names_it_in_every_row()
    {
        var circle = new FiguresCircle(Guid.Empty, "Tea");
        var waited = new WitnessTimes(0, 0, null, null);
        var counts = new CaseCounts(0, new TimesTaken(0, null, null), new TimesTaken(0, null, null), 0, 0);
        var rows = FiguresCsv.Of(new CaseFigures(
            new DateOnly(2030, 1, 7), new DateOnly(2030, 1, 8), circle, DateTime.UnixEpoch, counts, new OpenCases(0, 0, []), [],
            [new CircleFigures(circle, counts, 0, 0)], [])
        {
            Witness = new WitnessFigures(waited, [], [new CircleWitness(circle, waited, [])]),
        }).Split("\r\n")[1..^1];

        Assert.Equal(15, rows.Length);
        Assert.All(rows, row => Assert.Equal("Tea", row.Split(',')[3]));
    }
}
