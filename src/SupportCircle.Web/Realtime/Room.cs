namespace SupportCircle.Web.Realtime;

/// <summary>The lines that hear one circle. Read for every message, changed seldom: so it is copied when it changes.</summary>
internal sealed class Room
{
    private readonly Lock _lock = new();
    private volatile Line[] _lines = [];

    public ReadOnlySpan<Line> Lines => _lines;

    public bool IsEmpty => _lines.Length == 0;

    public void Add(Line line)
    {
        lock (_lock)
        {
            if (Array.IndexOf(_lines, line) < 0)
            {
                _lines = [.. _lines, line];
            }
        }
    }

    public void Remove(Line line)
    {
        lock (_lock)
        {
            if (Array.IndexOf(_lines, line) >= 0)
            {
                _lines = [.. _lines.Where(other => other != line)];
            }
        }
    }
}
