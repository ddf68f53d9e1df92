namespace SupportCircle.Load.Fanout;

/// <summary>A circle's posts that are on their way, and who has them by now. One thread at a time.</summary>
/// <param name="members">How many must receive each, 32 at the most.</param>
internal sealed class Flights(int members, Violations violations)
{
    private readonly uint _everybody = (uint)((1UL << members) - 1);
    private readonly Dictionary<long, (long Due, uint Heard)> _open = [];
    private long _posts;

    /// <summary>Posts so far.</summary>
    public long Posts => _posts;

    /// <summary>Posts that not everybody has.</summary>
    public int Open => _open.Count;

    /// <param name="due">When it was to be sent, in ticks of the stopwatch.</param>
    /// <returns>The number of the new post.</returns>
    public long Begin(long due)
    {
        _open[_posts] = (due, 0);
        return _posts++;
    }

    /// <summary>Notes that a member has received a post.</summary>
    /// <param name="due">When it was to be sent, once everybody has it.</param>
    /// <returns>Whether everybody has it now.</returns>
    public bool Hear(long post, int member, out long due)
    {
        due = 0;
        if (!_open.TryGetValue(post, out var flight))
        {
            if (post < _posts)
            {
                violations.Duplicate();
            }
            else
            {
                violations.Stray();
            }

            return false;
        }

        var bit = 1u << member;
        if ((flight.Heard & bit) != 0)
        {
            violations.Duplicate();
            return false;
        }

        var heard = flight.Heard | bit;
        if (heard != _everybody)
        {
            _open[post] = flight with { Heard = heard };
            return false;
        }

        due = flight.Due;
        return _open.Remove(post);
    }
}
