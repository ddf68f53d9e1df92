namespace SupportCircle.Load.Partition;

/// <summary>How much is said in circles that are unlike each other.</summary>
internal static class Activity
{
    private const double SecondsPerHour = 3_600;

    /// <summary>Rates that are distributed log-normally, with the average that the plan says.</summary>
    /// <returns>Posts a second of each circle.</returns>
    public static IReadOnlyList<double> Of(PartitionPlan plan)
    {
        var random = new Random(plan.Seed);
        var raw = Enumerable.Range(0, plan.Circles).Select(_ => Math.Exp(plan.Skew * Normal(random))).ToList();
        var scale = plan.PostsPerHour / SecondsPerHour / raw.Average();
        return [.. raw.Select(rate => rate * scale)];
    }

    // Box and Muller.
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
