using System.Globalization;

namespace SupportCircle.Load.Servers;

/// <summary>
/// A .NET server goes on compiling what is called often, on a thread of its own, long after it has come up; what it does
/// meanwhile costs far more than it will. Seen on Linux; elsewhere there is only the time of the warm-up.
/// </summary>
internal static class Compiling
{
    private const string Thread = ".NET Tiered Com";

    // Between the code that is watched and the code that is made of what was seen there are some seconds of rest.
    private const int QuietRounds = 8;

    // Of a hundred that a second has: a method now and then is no backlog.
    private const long FewTicks = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the server has compiled what was asked of it, or for that time.</summary>
    public static async Task SettleAsync(int processId, TimeSpan atMost, CancellationToken cancellation)
    {
        var quiet = 0;
        var before = Ticks(processId);
        for (var waited = TimeSpan.Zero; waited < atMost && quiet < QuietRounds; waited += Round)
        {
            await Task.Delay(Round, cancellation);
            var now = Ticks(processId);

            // The thread ends when it has nothing to do, and a new one counts from nothing.
            quiet = now - before is >= 0 and <= FewTicks || now <= FewTicks ? quiet + 1 : 0;
            before = now;
        }
    }

    private static long Ticks(int processId)
    {
        var tasks = $"/proc/{processId}/task";
        return Directory.Exists(tasks) ? Directory.EnumerateDirectories(tasks).Sum(TicksOf) : 0;
    }

    // proc_pid_stat(5): the name is in brackets and may hold anything; user and system time are the 14th and 15th field.
    private static long TicksOf(string task)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(task, "stat"));
            var end = stat.LastIndexOf(')');
            var fields = stat[(end + 2)..].Split(' ');
            return stat[..end].EndsWith(Thread, StringComparison.Ordinal)
                ? long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)
                : 0;
        }
        catch (IOException)
        {
            // It has ended in between.
            return 0;
        }
    }
}
