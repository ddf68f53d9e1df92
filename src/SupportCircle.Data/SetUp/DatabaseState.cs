using System.Globalization;
using SupportCircle.Data.Providers;

namespace SupportCircle.Data.SetUp;

/// <summary>What stands at one database.</summary>
/// <param name="Title">What it is called in a line for the operator.</param>
/// <param name="Provider">Which kind.</param>
/// <param name="Version">The server's; null when there is no database yet.</param>
/// <param name="Clock">How far the server's clock is ahead of the host's.</param>
/// <param name="Applied">Migrations that were run, oldest first.</param>
/// <param name="Pending">Migrations that are still to be run, oldest first.</param>
/// <param name="WrongSetting">What the database itself must be set to, in words; null when all is well.</param>
public sealed record DatabaseState(
    string Title,
    DatabaseProvider Provider,
    string? Version,
    TimeSpan Clock,
    IReadOnlyList<string> Applied,
    IReadOnlyList<string> Pending,
    string? WrongSetting)
{
    public bool Exists => Version is not null;

    public bool IsNew => Applied.Count == 0;

    public bool IsReady => Exists && Pending.Count == 0 && WrongSetting is null;

    /// <summary>For <c>--check</c>: one line.</summary>
    public string Line()
    {
        if (!Exists)
        {
            return $"{Title}: {Provider.Name}, not there yet";
        }

        var migrations = Pending.Count == 0 ? $"up to date at {Applied[^1]}" : $"{Pending.Count} migrations pending, the first is {Pending[0]}";
        var clock = string.Create(CultureInfo.InvariantCulture, $"clock {Clock.TotalSeconds:+0.0;-0.0;0.0} s from this host's");
        return $"{Title}: {Provider.Name} {Version}, {migrations}, {clock}{(WrongSetting is null ? "" : $". {WrongSetting}")}";
    }
}
