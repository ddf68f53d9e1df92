namespace SupportCircle.Load.Partition;

/// <summary>Databases and the circles in them; what counts of a circle is how many posts a second it brings.</summary>
internal sealed class Databases
{
    private readonly List<SortedSet<(double Rate, int Circle)>> _circles;
    private readonly double[] _rates;

    /// <summary>Each circle goes where the fewest are when it opens: how busy it will be nobody knows then.</summary>
    /// <param name="rates">Posts a second of each circle, in the order in which they open.</param>
    /// <param name="count">How many databases there are.</param>
    public Databases(IReadOnlyList<double> rates, int count)
    {
        _circles = [.. Enumerable.Range(0, count).Select(_ => new SortedSet<(double, int)>())];
        _rates = new double[count];
        for (var circle = 0; circle < rates.Count; circle++)
        {
            _circles[circle % count].Add((rates[circle], circle));
            _rates[circle % count] += rates[circle];
        }
    }

    /// <summary>Posts a second of each.</summary>
    public IReadOnlyList<double> Rates => _rates;

    /// <summary>How many circles each has.</summary>
    public IReadOnlyList<int> Counts => [.. _circles.Select(circles => circles.Count)];

    public double Mean => _rates.Average();

    /// <summary>How many times the average the busiest one has.</summary>
    public double Busiest => _rates.Max() / Mean;

    /// <summary>Moves circles from the busiest to the idlest database until none is busier than the average by more than that part.</summary>
    /// <returns>How many were moved.</returns>
    public int Level(double within)
    {
        var moves = 0;
        while (Busiest > 1 + within && TryMove())
        {
            moves++;
        }

        return moves;
    }

    // The largest circle that does not make the idlest one busier than the busiest one then is.
    private bool TryMove()
    {
        var (from, to) = (Array.IndexOf(_rates, _rates.Max()), Array.IndexOf(_rates, _rates.Min()));
        var most = (_rates[from] - _rates[to]) / 2;
        var circle = _circles[from].GetViewBetween((0, 0), (most, int.MaxValue)).Max;
        if (circle.Rate <= 0)
        {
            return false;
        }

        _circles[from].Remove(circle);
        _circles[to].Add(circle);
        _rates[from] -= circle.Rate;
        _rates[to] += circle.Rate;
        return true;
    }
}
