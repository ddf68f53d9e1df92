using System.CommandLine;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Servers;
using SupportCircle.TestServers;

namespace SupportCircle.Load.Nodes;

/// <summary><c>nodes</c>: two nodes beside one, on the same database.</summary>
internal static class NodesCommand
{
    private const int Nodes = 2;

    public static Command Create()
    {
        var host = new HostOption();
        var plan = new FanoutOptions();
        var command = new Command("nodes", "Measures what a post costs two nodes with Redis, beside one node without; both on a PostgreSQL that is started here.");
        host.AddTo(command);
        plan.AddTo(command);
        command.SetAction((arguments, cancellation) => RunAsync(host, plan.Of(arguments), arguments, cancellation));
        return command;
    }

    /// <returns>1 when something was delivered that should not have been, or was not that should.</returns>
    private static async Task<int> RunAsync(HostOption host, FanoutPlan plan, ParseResult arguments, CancellationToken cancellation)
    {
        var program = await host.ProgramAsync(arguments, cancellation);
        using var postgreSql = PostgreSqlProcess.Start(durable: true);
        using var redis = RedisProcess.New();
        await using var one = await ProductTarget.CreateAsync(
            program, Database.On(postgreSql), Workspace.NewFolder(), plan.Circles, FanoutPlan.Members, cancellation, createsDatabases: true);
        await using var two = new NodesTarget(one, Nodes, redis.Connection);
        var runs = await FanoutRun.RunAsync([one, two], plan, cancellation);
        return await FanoutReport.WriteAsync(runs, ("one node", one.Name), ("two nodes", two.Name));
    }
}
