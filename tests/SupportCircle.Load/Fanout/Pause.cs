using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SupportCircle.Load.Fanout;

/// <summary>Waits more exactly than the framework's milliseconds, and without keeping the core busy.</summary>
internal static class Pause
{
    private const int MicrosecondsPerSecond = 1_000_000;

    /// <param name="due">In ticks of the stopwatch.</param>
    public static void Until(long due)
    {
        for (var left = due - Stopwatch.GetTimestamp(); left > 0; left = due - Stopwatch.GetTimestamp())
        {
            if (OperatingSystem.IsWindows())
            {
                Thread.Sleep(left > Stopwatch.Frequency / 500 ? 1 : 0);
            }
            else
            {
                _ = Sleep((uint)Math.Min((left * MicrosecondsPerSecond / Stopwatch.Frequency) + 1, MicrosecondsPerSecond - 1));
            }
        }
    }

    [DllImport("libc", EntryPoint = "usleep")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Sleep(uint microseconds);
}
