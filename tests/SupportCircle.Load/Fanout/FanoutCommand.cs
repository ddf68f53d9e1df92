using System.CommandLine;
using SupportCircle.Load.Reference;
using SupportCircle.Load.Report;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Fanout;

/// <summary><c>fanout</c>: the product beside the reference hub.</summary>
internal static class FanoutCommand
{
    public static Command Create()
    {
        var product = new ProductOptions();
        var plan = new FanoutOptions();
        var json = new Option<string?>("--json") { Description = "A file for all that was seen of every run." };
        var command = new Command("fanout", "Measures what a post to everybody in its circle costs, beside a bare SignalR hub that stores nothing.");
        product.AddTo(command);
        plan.AddTo(command);
        command.Options.Add(json);
        command.SetAction((arguments, cancellation) => RunAsync(product, plan.Of(arguments), arguments.GetValue(json), arguments, cancellation));
        return command;
    }

    /// <returns>1 when something was delivered that should not have been, or was not that should.</returns>
    private static async Task<int> RunAsync(
        ProductOptions options, FanoutPlan plan, string? json, ParseResult arguments, CancellationToken cancellation)
    {
        await using var product = await options.CreateAsync(arguments, plan.Circles, FanoutPlan.Members, cancellation);
        await using var reference = new ReferenceTarget(plan.Circles, FanoutPlan.Members);
        var runs = await FanoutRun.RunAsync([reference, product.StartingAnew()], plan, cancellation);
        if (json is not null)
        {
            await JsonFile.WriteAsync(json, runs, cancellation);
        }

        return await FanoutReport.WriteAsync(runs, ("reference", reference.Name), ("product", product.Name));
    }
}
