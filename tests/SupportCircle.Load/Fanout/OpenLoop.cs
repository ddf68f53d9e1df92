using System.Diagnostics;

namespace SupportCircle.Load.Fanout;

/// <summary>
/// Posts at fixed times, the circles one after the other, however slow the server is. A post that is sent late counts
/// from when it was due.
/// </summary>
internal sealed class OpenLoop
{
    private readonly IReadOnlyList<Room> _rooms;
    private readonly double _step;
    private readonly Thread _thread;
    private volatile bool _isEnding;

    /// <param name="postsPerSecond">Of each room.</param>
    public OpenLoop(IReadOnlyList<Room> rooms, double postsPerSecond)
    {
        _rooms = rooms;
        _step = Stopwatch.Frequency / (postsPerSecond * rooms.Count);
        _thread = new Thread(Run) { IsBackground = true, Name = "Open loop" };
    }

    /// <summary>How late posts were sent: the load's own part in the latencies.</summary>
    public Latencies Lateness { get; } = new();

    public void Start() => _thread.Start();

    public void Stop()
    {
        _isEnding = true;
        _thread.Join();
    }

    private void Run()
    {
        var start = Stopwatch.GetTimestamp();
        for (var post = 0L; !_isEnding; post++)
        {
            var due = start + (long)(post * _step);
            Pause.Until(due);
            Lateness.Record(due, Stopwatch.GetTimestamp());
            _rooms[(int)(post % _rooms.Count)].Post(due);
        }
    }
}
