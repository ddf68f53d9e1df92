namespace SupportCircle.Domain.Connection.Practices;

/// <summary>One small act of connection that somebody can do today, or leave.</summary>
public sealed record Practice
{
    /// <summary>At most <see cref="PracticeLimits.IdLength"/> letters, digits and hyphens. It stays, whatever becomes of the words.</summary>
    public required string Id { get; init; }

    public required PracticeKind Kind { get; init; }

    /// <summary>In English.</summary>
    public required string En { get; init; }

    /// <summary>In Spanish.</summary>
    public required string Es { get; init; }

    /// <summary>
    /// How well it fits, by the key of a theme: from 0, which is never, to <see cref="PracticeLimits.MaxWeight"/>; where a theme is not
    /// named, <see cref="PracticeLimits.Weight"/>.
    /// </summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What it weighs for somebody who lives through these.</summary>
    /// <param name="themes">Keys of themes; without any it weighs as much as all the others.</param>
    /// <returns>The sum; 0 where one of them says never.</returns>
    public int WeightFor(IReadOnlyCollection<string> themes)
    {
        if (themes.Count == 0)
        {
            return PracticeLimits.Weight;
        }

        var sum = 0;
        foreach (var theme in themes)
        {
            var weight = Weights.GetValueOrDefault(theme, PracticeLimits.Weight);
            if (weight == 0)
            {
                return 0;
            }

            sum += weight;
        }

        return sum;
    }
}
