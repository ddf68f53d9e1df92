using System.CommandLine;
using System.Globalization;
using SupportCircle.Load.Arguments;

namespace SupportCircle.Load.Partition;

/// <summary><c>partition</c>: a simulation of circles divided over databases.</summary>
internal static class PartitionCommand
{
    private const double Percent = 100;

    public static Command Create()
    {
        var circles = WholeNumber.One("--circles", 100_000, 1, "Circles of the community.");
        var databases = WholeNumber.One("--databases", 16, 1, "Databases that they are divided over.");
        var posts = WholeNumber.One("--posts-per-hour", 60, 1, "Posts of a circle in the busiest hour, on average.");
        var skew = WholeNumber.One("--skew", 200, 0, "How unlike circles are: the standard deviation of the logarithm of their rates, in hundredths.");
        var within = WholeNumber.One("--within", 5, 0, "Percent by which a database may be busier than the average.");
        var seed = WholeNumber.One("--seed", 1, 0, "The same seed gives the same community.");
        var command = new Command("partition", "Simulates how evenly circles load several databases; starts no server.");
        foreach (var option in (Option[])[circles, databases, posts, skew, within, seed])
        {
            command.Options.Add(option);
        }

        command.SetAction(arguments => Run(new PartitionPlan(
            arguments.GetValue(circles),
            arguments.GetValue(databases),
            arguments.GetValue(posts),
            arguments.GetValue(skew) / Percent,
            arguments.GetValue(within) / Percent,
            arguments.GetValue(seed))));
        return command;
    }

    private static void Run(PartitionPlan plan)
    {
        var rates = Activity.Of(plan);
        var databases = new Databases(rates, plan.Databases);
        var before = databases.Busiest;
        var moves = databases.Level(plan.Within);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            circles                                      {plan.Circles:N0} on {plan.Databases:N0} databases
            posts a second of all                        {rates.Sum():N0}
              of a database, on average                  {databases.Mean:N1}
              of the busiest circle                      {rates.Max():N2}
            busiest database, by the average             {before:0.00} times
            circles to move until within {plan.Within * Percent:0} percent        {moves:N0}
              busiest database then                      {databases.Busiest:0.00} times
              circles of a database then                 {databases.Counts.Min():N0} to {databases.Counts.Max():N0}
            """));
    }
}
