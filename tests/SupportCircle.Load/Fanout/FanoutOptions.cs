using System.CommandLine;
using SupportCircle.Load.Arguments;

namespace SupportCircle.Load.Fanout;

/// <summary>The command line's words for a <see cref="FanoutPlan"/>.</summary>
internal sealed class FanoutOptions
{
    private readonly Option<int> _runs = WholeNumber.One("--runs", 3, 1, "How often each server is measured; they take turns.");
    private readonly Option<int> _warmUp = WholeNumber.One("--warm-up", 10, 0, "Seconds of load on each server before anything counts.");
    private readonly Option<int> _duration = WholeNumber.One("--duration", 10, 1, "Seconds of each workload that count.");
    private readonly Option<int> _openCircles = WholeNumber.One("--open-circles", 100, 0, "Circles of the open loop, where posts come at fixed times.");
    private readonly Option<int> _idle = WholeNumber.One("--idle-connections", 2_000, 0, "Connections that do nothing, for memory and the cost of coming in; 0 leaves it out.");
    private readonly Option<int[]> _circles = WholeNumber.Several("--circles", [10, 50, 200], 1, "Circles of the closed loop, where a circle posts again when everybody has the last one.");
    private readonly Option<int[]> _rates = WholeNumber.Several("--rates", [1, 5], 1, "Posts a second of each circle in the open loop.");
    private readonly Option<bool> _smoke = new("--smoke") { Description = "A few circles for two seconds: whether all is delivered, whatever it costs." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_runs, _warmUp, _duration, _circles, _openCircles, _rates, _idle, _smoke])
        {
            command.Options.Add(option);
        }
    }

    public FanoutPlan Of(ParseResult arguments)
    {
        if (arguments.GetValue(_smoke))
        {
            return FanoutPlan.Smoke;
        }

        var openCircles = arguments.GetValue(_openCircles);
        return new FanoutPlan(
            arguments.GetValue(_runs),
            TimeSpan.FromSeconds(arguments.GetValue(_warmUp)),
            TimeSpan.FromSeconds(arguments.GetValue(_duration)),
            [
                .. arguments.GetValue(_circles)!.Select(circles => new Workload(circles, PostsPerSecond: null)),
                .. (openCircles == 0 ? [] : arguments.GetValue(_rates)!).Select(rate => new Workload(openCircles, rate)),
            ],
            (arguments.GetValue(_idle) + FanoutPlan.Members - 1) / FanoutPlan.Members);
    }
}
