using System.Globalization;

namespace SupportCircle.Load.Faults.Injection;

/// <summary>
/// A clock of one process that can be put wrong while it runs: libfaketime, which reads a file. Time that is measured,
/// not told, goes on as it is.
/// </summary>
/// <param name="file">For how far it is off.</param>
internal sealed class FakeClock(string file)
{
    private static readonly string[] Places =
        ["/usr/lib/x86_64-linux-gnu/faketime", "/usr/lib/aarch64-linux-gnu/faketime", "/usr/lib64/faketime", "/usr/lib/faketime", "/usr/local/lib/faketime"];

    /// <summary>Where the library is; null where there is none.</summary>
    public static string? Library { get; } =
        Places.Select(place => Path.Combine(place, "libfaketimeMT.so.1")).FirstOrDefault(File.Exists);

    /// <summary>Environment variables of the process.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["LD_PRELOAD"] = Library!,
        ["FAKETIME_TIMESTAMP_FILE"] = file,
        ["FAKETIME_CACHE_DURATION"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",

        // Else waits of .NET end at once, again and again.
        ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",

        // Shared memory would be left behind by each kill, and files keep their times.
        ["FAKETIME_DISABLE_SHM"] = "1",
        ["NO_FAKE_STAT"] = "1",
    };

    /// <summary>Seen within a second.</summary>
    public void Set(TimeSpan offset)
    {
        // In one step: half a file would be another time.
        var next = file + ".next";
        File.WriteAllText(next, string.Create(CultureInfo.InvariantCulture, $"{offset.TotalSeconds:+0;-0;+0}\n"));
        File.Move(next, file, overwrite: true);
    }
}
