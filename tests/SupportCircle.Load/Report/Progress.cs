using System.Diagnostics;
using System.Globalization;

namespace SupportCircle.Load.Report;

/// <summary>Says on standard error how far something is, now and then.</summary>
internal sealed class Progress(string what, long all)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private long _shownAt;

    public void Show(long done)
    {
        lock (_lock)
        {
            if (done < all && _shownAt != 0 && Stopwatch.GetElapsedTime(_shownAt) < Between)
            {
                return;
            }

            _shownAt = Stopwatch.GetTimestamp();
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {done:N0} of {all:N0}"));
    }
}
