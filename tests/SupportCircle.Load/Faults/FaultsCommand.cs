using System.CommandLine;
using System.Diagnostics;
using SupportCircle.Load.Faults.Injection;
using SupportCircle.Load.Report;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Faults;

/// <summary><c>faults</c>: whether anything is lost, doubled or altered while servers are killed.</summary>
internal static class FaultsCommand
{
    public const string Name = "faults";

    public static Command Create()
    {
        var product = new ProductOptions(startsServers: true);
        var plan = new FaultsOptions();
        var json = new Option<string?>("--json") { Description = "A file for the figures and all violations." };
        var command = new Command(Name, "Kills and hinders servers while people talk, and holds every receipt and everybody's timeline against the log.");
        product.AddTo(command);
        plan.AddTo(command);
        command.Options.Add(json);
        command.SetAction((arguments, cancellation) => RunAsync(product, plan.Of(arguments), arguments.GetValue(json), arguments, cancellation));
        return command;
    }

    /// <returns>1 when a promise was broken.</returns>
    private static async Task<int> RunAsync(
        ProductOptions options, FaultsPlan plan, string? json, ParseResult arguments, CancellationToken cancellation)
    {
        await Console.Error.WriteLineAsync($"Seed {plan.Seed}");
        var program = await options.ProgramAsync(arguments, cancellation);
        await using var around = await Surroundings.MakeAsync(options.Database(arguments), plan.Without);
        foreach (var kind in Enum.GetValues<FaultKind>().Where(kind => around.WhyNot(kind) is not null))
        {
            await Console.Error.WriteLineAsync($"Left out: {kind} ({around.WhyNot(kind)}).");
        }

        await using var product = await ProductTarget.CreateAsync(
            program, around.Database, around.Folder, plan.Circles, plan.Members, cancellation, createsDatabases: around.PostgreSql is not null);
        var clock = Stopwatch.StartNew();
        await using var fleet = new Fleet(product.Installation, around, clock);
        try
        {
            var result = await new FaultsRun(fleet, product.Circles, plan, clock).RunAsync(cancellation);
            return await TellAsync(result, json, cancellation);
        }
        catch (LostServer lost)
        {
            await Console.Error.WriteLineAsync(lost.Message);
            return 1;
        }
    }

    private static async Task<int> TellAsync(FaultsResult result, string? json, CancellationToken cancellation)
    {
        if (json is not null)
        {
            await JsonFile.WriteAsync(json, result, cancellation);
        }

        FaultsTable.Write(Console.Out, result);
        foreach (var violation in result.Violations)
        {
            await Console.Error.WriteLineAsync($"{violation.Kind}: {violation.What}");
        }

        return result.Violations.Count == 0 ? 0 : 1;
    }
}
