using System.CommandLine;
using System.Globalization;
using SupportCircle.Load.Arguments;
using SupportCircle.Load.Fanout;
using SupportCircle.Load.Servers;

namespace SupportCircle.Load.Storm;

/// <summary><c>storm</c>: everybody comes back at once after the host was killed.</summary>
internal static class StormCommand
{
    private const double Megabyte = 1024 * 1024;

    public static Command Create()
    {
        var product = new ProductOptions();
        var people = WholeNumber.One("--people", 5_000, 1, "How many are connected, in circles of twelve.");
        var posts = WholeNumber.One("--posts", 50, 1, "Posts a second of all circles together, the whole time.");
        var calm = WholeNumber.One("--calm", 5, 1, "Seconds before the kill, and after everybody's return.");
        var within = WholeNumber.One("--within", 60, 1, "Seconds within which everybody must be back.");
        var smoke = new Option<bool>("--smoke") { Description = "120 people: whether all come back and miss nothing." };
        var command = new Command("storm", "Kills the host while thousands are connected, starts it again, and waits for them all.");
        product.AddTo(command);
        foreach (var option in (Option[])[people, posts, calm, within, smoke])
        {
            command.Options.Add(option);
        }

        command.SetAction((arguments, cancellation) => RunAsync(
            product,
            arguments.GetValue(smoke)
                ? StormPlan.Smoke
                : new StormPlan(
                    (arguments.GetValue(people) + FanoutPlan.Members - 1) / FanoutPlan.Members,
                    arguments.GetValue(posts),
                    TimeSpan.FromSeconds(arguments.GetValue(calm)),
                    TimeSpan.FromSeconds(arguments.GetValue(within))),
            arguments,
            cancellation));
        return command;
    }

    /// <returns>1 when somebody did not come back in time, or missed something.</returns>
    private static async Task<int> RunAsync(ProductOptions options, StormPlan plan, ParseResult arguments, CancellationToken cancellation)
    {
        await using var product = await options.CreateAsync(arguments, plan.Circles, FanoutPlan.Members, cancellation);
        var seen = await new StormRun(product, plan).RunAsync(cancellation);
        await WriteAsync(seen);
        var isLate = !seen.IsEverybodyBack(plan.Within);
        if (isLate)
        {
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{seen.Back.Count:N0} of {seen.People:N0} came back; not all within {plan.Within.TotalSeconds} s."));
        }

        return Verdict.Of([("Storm", seen.Violations)]) == 0 && !isLate ? 0 : 1;
    }

    private static Task WriteAsync(StormReading seen) => Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
        people                                       {seen.People:N0}
        from the kill until the host listened        {seen.Ready.TotalSeconds:0.0} s
        from the kill until people were back: median {seen.BackAt(0.5).TotalSeconds:0.0} s
          99th percentile                            {seen.BackAt(0.99).TotalSeconds:0.0} s
          last                                       {seen.BackAt(1).TotalSeconds:0.0} s
        tries that failed, over all people           {seen.Tally.Failures}
        CPU of the host until all were back          {seen.Cpu.TotalSeconds:0.0} s ({seen.Cpu.TotalMilliseconds / seen.People:0.00} ms a person)
        peak memory of the host                      {seen.PeakMemory / Megabyte:0} MB
        posts                                        {seen.Posts:N0}
          until the receipt, before the kill         {seen.Tally.Calm.Percentile(50):0.0} ms median, {seen.Tally.Calm.Percentile(99):0.0} ms 99th percentile
          said between the kill and the last return  {seen.Tally.Storm.Percentile(50):0.0} ms median, {seen.Tally.Storm.Percentile(99):0.0} ms 99th percentile
        """));
}
