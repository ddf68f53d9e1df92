using System.CommandLine;
using SupportCircle.Load.Arguments;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Report;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.History;

/// <summary><c>history</c>: whether a post and a page cost the same when there is much behind them.</summary>
internal static class HistoryCommand
{
    private const int LeastPerCircle = HistoryPlan.Few + 1;

    public static Command Create()
    {
        var product = new ProductOptions();
        var messages = WholeNumber.One("--messages", 1_000_000, 1, "Messages in the full database.");
        var circles = WholeNumber.One("--circles", 50, 1, "Circles that they are spread over, and that post in the measurement.");
        var runs = WholeNumber.One("--runs", 3, 1, "How often each database is measured; they take turns on SQLite.");
        var warmUp = WholeNumber.One("--warm-up", 10, 0, "Seconds of load after every start before posts count.");
        var duration = WholeNumber.One("--duration", 10, 1, "Seconds of posts that count.");
        var calls = WholeNumber.One("--calls", 500, 1, "How often each reading call is made.");
        var json = new Option<string?>("--json") { Description = "A file for all that was seen of every run." };
        var command = new Command("history", "Fills a database, and measures posts, entering and pages against a nearly empty one.");
        product.AddTo(command);
        foreach (var option in (Option[])[messages, circles, runs, warmUp, duration, calls, json])
        {
            command.Options.Add(option);
        }

        command.SetAction((arguments, cancellation) => RunAsync(
            product,
            new HistoryPlan(
                arguments.GetValue(messages),
                arguments.GetValue(circles),
                arguments.GetValue(runs),
                TimeSpan.FromSeconds(arguments.GetValue(warmUp)),
                TimeSpan.FromSeconds(arguments.GetValue(duration)),
                arguments.GetValue(calls)),
            arguments.GetValue(json),
            arguments,
            cancellation));
        return command;
    }

    /// <returns>1 when something was delivered that should not have been, or was not that should.</returns>
    private static async Task<int> RunAsync(
        ProductOptions options, HistoryPlan plan, string? json, ParseResult arguments, CancellationToken cancellation)
    {
        if (plan.Messages < (long)plan.Circles * LeastPerCircle)
        {
            await Console.Error.WriteLineAsync($"--messages must be at least {LeastPerCircle} for each circle.");
            return 2;
        }

        await using var product = await options.CreateAsync(arguments, plan.Circles, FanoutPlan.Members, cancellation);
        var (few, many) = await new HistoryRun(product, plan).RunAsync(cancellation);
        if (json is not null)
        {
            await JsonFile.WriteAsync(json, new { plan.Messages, Few = few, Many = many }, cancellation);
        }

        Table.Write(Console.Out, "nearly empty", "full", HistoryTable.Of(few, many));
        await Console.Out.WriteLineAsync();
        return Verdict.Of(few.Concat(many).Select(run => (FormattableString.Invariant($"Run {run.Run}, {run.Messages:N0} messages"), run.Post.Violations)));
    }
}
