using SupportCircle.Load.Report;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Fanout;

/// <summary>What was seen of two servers, for people.</summary>
internal static class FanoutReport
{
    /// <param name="left">The title and the name of what is compared with.</param>
    /// <returns>1 when something was delivered that should not have been, or was not that should.</returns>
    public static async Task<int> WriteAsync(
        IReadOnlyList<RunResult> runs, (string Title, string Server) left, (string Title, string Server) right)
    {
        Table.Write(Console.Out, left.Title, right.Title, FanoutTable.Of(Of(runs, left.Server), Of(runs, right.Server)));
        await Console.Out.WriteLineAsync();
        await Console.Out.WriteLineAsync(Cores.AreApart
            ? "Servers and load were kept on different cores."
            : "Servers and load shared the cores that there are: the figures are rough.");
        return Verdict.Of(
            from run in runs
            from phase in run.Phases
            select ($"Run {run.Run}, {run.Server}, {phase.Workload}", phase.Violations));
    }

    private static List<RunResult> Of(IReadOnlyList<RunResult> runs, string server) => [.. runs.Where(run => run.Server == server)];
}
