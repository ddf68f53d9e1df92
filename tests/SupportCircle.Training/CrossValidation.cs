using System.Globalization;

namespace SupportCircle.Training;

/// <summary>
/// How the weights fare on sentences that they were not learned from, besides the patterns: all are parted in five, and each part is
/// weighed by what was learned from the others. Only sentences that no pattern was written by are counted.
/// </summary>
internal sealed record CrossValidation(double Threshold, string Figures)
{
    private const int Parts = 5;

    /// <summary>How much of ordinary talk may be flagged that the patterns do not flag.</summary>
    private const double MostOrdinary = 0.0075;

    public static CrossValidation Of(Lessons lessons)
    {
        var random = new Random(7);
        var fresh = lessons.All.Where(lesson => lesson.IsFresh).Select(lesson => (lesson, Part: random.Next(Parts))).ToArray();
        var scored = new List<(Lesson Lesson, double Score)>();
        for (var part = 0; part < Parts; part++)
        {
            var learner = Learned.Alarm(lessons, [.. lessons.All.Where(lesson => !lesson.IsFresh),
                .. fresh.Where(pair => pair.Part != part).Select(pair => pair.lesson)]);
            scored.AddRange(fresh.Where(pair => pair.Part == part).Select(pair => (pair.lesson, learner.Score(pair.lesson))));
        }

        var ordinary = scored.Where(pair => pair.Lesson.IsOrdinary).ToArray();
        var threshold = ordinary.Where(pair => !pair.Lesson.IsFound).Select(pair => pair.Score).OrderDescending()
            .ElementAt((int)(MostOrdinary * ordinary.Length));
        return new CrossValidation(threshold, string.Join('\n',
            Row("patterns alone", scored, pair => pair.Lesson.IsFound),
            Row("weights alone", scored, pair => pair.Score > threshold),
            Row("both", scored, pair => pair.Lesson.IsFound || pair.Score > threshold)));
    }

    public override string ToString() => Figures;

    private static string Row(string name, List<(Lesson Lesson, double Score)> scored, Func<(Lesson Lesson, double Score), bool> isFound)
    {
        var found = scored.Where(isFound).ToArray();
        var right = found.Count(pair => pair.Lesson.IsGrave);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-15} recall {(double)right / scored.Count(pair => pair.Lesson.IsGrave):F3}, precision {(double)right / found.Length:F3}, ordinary talk flagged {(double)found.Count(pair => pair.Lesson.IsOrdinary) / scored.Count(pair => pair.Lesson.IsOrdinary):F3}");
    }
}
