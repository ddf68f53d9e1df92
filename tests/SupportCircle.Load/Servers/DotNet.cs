using System.Diagnostics;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Servers;

/// <summary>How .NET programs are started here.</summary>
internal static class DotNet
{
    /// <summary>The runtime's setting for how long a start must be over until methods are compiled anew, in ms; 100 by default.</summary>
    public const string CompilesAgainAfter = "DOTNET_TC_CallCountingDelayMs";

    public static ProcessStartInfo Program(
        string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = Tool([assembly, .. arguments]);
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        foreach (var own in Sockets.Settings)
        {
            start.Environment.Remove(own);
        }

        // Equal runs differ by two times while methods wait for their turn to be compiled anew.
        if (!settings.ContainsKey(CompilesAgainAfter))
        {
            start.Environment[CompilesAgainAfter] = "0";
        }

        return start;
    }

    public static ProcessStartInfo Tool(IEnumerable<string> arguments) => new("dotnet", arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
