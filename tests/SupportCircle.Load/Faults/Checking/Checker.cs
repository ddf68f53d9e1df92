namespace SupportCircle.Load.Faults.Checking;

/// <summary>Holds every receipt and every member's timeline against the log.</summary>
internal static class Checker
{
    public static Verdict Check(IReadOnlyList<CircleRecord> circles, Limits limits)
    {
        var truths = circles.Select(circle => new Truth(circle)).ToList();
        var violations = new List<Violation>();
        var longest = TimeSpan.Zero;
        foreach (var truth in truths)
        {
            var findings = new Findings(truth.Circle.Number);
            LogCheck.Run(truth, findings);
            AnswerCheck.Run(truth, truths, findings);
            var known = new Known(truth.Circle);
            var written = new Known(truth.Circle, limits.Began);
            foreach (var member in truth.Circle.Members)
            {
                var timeline = new Timeline(member, truth, findings);
                var silence = new SilenceCheck(member, known, written, limits, findings);
                foreach (var entry in member.Journal)
                {
                    timeline.Take(entry);
                    silence.Take(entry);
                }

                timeline.End();
                longest = silence.Longest > longest ? silence.Longest : longest;
            }

            violations.AddRange(findings.Found);
        }

        return new Verdict(violations, longest);
    }
}

/// <param name="LongestSilence">The longest that anybody who was connected waited for a message.</param>
internal sealed record Verdict(IReadOnlyList<Violation> Violations, TimeSpan LongestSilence);
