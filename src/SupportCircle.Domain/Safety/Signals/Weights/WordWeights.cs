using SupportCircle.Domain.Safety.Signals.Words;

namespace SupportCircle.Domain.Safety.Signals.Weights;

/// <summary>Learned weights, ready to be used: immutable.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<ulong, float> _weights;
    private readonly (SignalCategory Category, float Base, Dictionary<ulong, float> Weights)[] _categories;
    private readonly float _base;

    /// <param name="vocabulary">That knows the file's words.</param>
    public WordWeights(WeightFile file, Vocabulary vocabulary)
    {
        var names = new FeatureNames(vocabulary);
        _base = InFull(file.Base);
        _weights = Read(file.Weights, names);
        _categories = [.. file.Categories.Select(pair => (pair.Key, InFull(pair.Value.Base), Read(pair.Value.Weights, names)))];
    }

    /// <summary>Writes what each word weighs where it stands.</summary>
    public void Weigh(ReadOnlySpan<Token> tokens, Span<float> weights)
    {
        Span<ulong> features = stackalloc ulong[WordFeature.Most];
        for (var at = 0; at < tokens.Length; at++)
        {
            weights[at] = 0;
            foreach (var feature in features[..WordFeature.Of(tokens, at, features)])
            {
                weights[at] += _weights.GetValueOrDefault(feature);
            }
        }
    }

    /// <returns>Whether somebody should look.</returns>
    public bool IsHeavy(Stretch stretch) => stretch.Weight + _base > 0;

    /// <returns>What the words of a stretch are about, most likely.</returns>
    public SignalCategory CategoryOf(ReadOnlySpan<Token> tokens)
    {
        Span<ulong> features = stackalloc ulong[WordFeature.Most];
        var (category, most) = (default(SignalCategory), float.NegativeInfinity);
        foreach (var (candidate, sum, weights) in _categories)
        {
            var weight = sum;
            for (var at = 0; at < tokens.Length; at++)
            {
                foreach (var feature in features[..WordFeature.Of(tokens, at, features)])
                {
                    weight += weights.GetValueOrDefault(feature);
                }
            }

            if (weight > most)
            {
                (category, most) = (candidate, weight);
            }
        }

        return category;
    }

    private static float InFull(int hundredths) => (float)hundredths / WeightFile.One;

    private static Dictionary<ulong, float> Read(Dictionary<string, int> weights, FeatureNames names)
    {
        var read = new Dictionary<ulong, float>(weights.Count);
        foreach (var (name, weight) in weights)
        {
            if (names.Read(name) is { } feature)
            {
                read[feature] = InFull(weight);
            }
        }

        return read;
    }
}
