using System.CommandLine;
using System.Security.Cryptography;
using SupportCircle.Load.Arguments;
using SupportCircle.Load.Faults.Injection;

namespace SupportCircle.Load.Faults;

/// <summary>The command line's words for a <see cref="FaultsPlan"/>.</summary>
internal sealed class FaultsOptions
{
    private readonly Option<int> _kills = WholeNumber.One("--kills", 100, 1, "It ends when a server has been killed so often.");
    private readonly Option<int> _duration = WholeNumber.One("--duration", 3_600, 1, "Seconds after which it ends in any case.");
    private readonly Option<int?> _seed = new("--seed") { Description = "For the same faults again; without it another one each time." };
    private readonly Option<int> _circles = WholeNumber.One("--circles", 4, 2, "Circles that talk.");
    private readonly Option<int> _members = WholeNumber.One("--members", 6, 1, "Members of each circle.");
    private readonly Option<FaultKind[]> _without = new("--without")
    {
        Description = "Faults to leave out.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _smoke = new("--smoke") { Description = "10 kills within two minutes." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_kills, _duration, _seed, _circles, _members, _without, _smoke])
        {
            command.Options.Add(option);
        }
    }

    public FaultsPlan Of(ParseResult arguments)
    {
        var plan = new FaultsPlan(
            arguments.GetValue(_seed) ?? RandomNumberGenerator.GetInt32(int.MaxValue),
            arguments.GetValue(_kills),
            TimeSpan.FromSeconds(arguments.GetValue(_duration)),
            arguments.GetValue(_circles),
            arguments.GetValue(_members),
            arguments.GetValue(_without) ?? []);

        // A machine that does much else at the time must not make it fail.
        return arguments.GetValue(_smoke)
            ? plan with { Kills = 10, Duration = TimeSpan.FromMinutes(2), LongestSilence = TimeSpan.FromMinutes(1) }
            : plan;
    }
}
