namespace SupportCircle.Domain.Safety.Signals.Weights;

/// <summary>The words of a text that weigh most, among those that stand together.</summary>
/// <param name="Start">The first word, counted from 0.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Size">Of <see cref="Sizes"/>.</param>
/// <param name="Weight">What they weigh together, by the root of the size: a long stretch must say more than a short one.</param>
internal readonly record struct Stretch(int Start, int End, int Size, float Weight)
{
    // A sentence, some sentences, a short message. What is said in ten words is not thinned by the story that stands around.
    private static readonly int[] Sizes = [10, 20, 40];

    private static readonly float[] Roots = [.. Sizes.Select(size => MathF.Sqrt(size))];

    /// <summary>What a word counts in it.</summary>
    public float Share => Size == 0 ? 0 : 1 / MathF.Sqrt(Size);

    /// <summary>
    /// In time that grows with the number of words. Words of no weight around a text leave what its words weigh as it is: a stretch of
    /// one size that had them still has them.
    /// </summary>
    /// <param name="weights">Of each word.</param>
    public static Stretch Heaviest(ReadOnlySpan<float> weights)
    {
        var heaviest = default(Stretch);
        for (var i = 0; i < Sizes.Length && (i == 0 || weights.Length > Sizes[i - 1]); i++)
        {
            var sum = 0f;
            for (var end = 1; end <= weights.Length; end++)
            {
                sum += weights[end - 1];
                if (end > Sizes[i])
                {
                    sum -= weights[end - 1 - Sizes[i]];
                }

                // Whole stretches only: what stands at the edge may be what turns the meaning.
                if (end >= Math.Min(Sizes[i], weights.Length) && (heaviest.Size == 0 || sum / Roots[i] > heaviest.Weight))
                {
                    heaviest = new Stretch(Math.Max(0, end - Sizes[i]), end, Sizes[i], sum / Roots[i]);
                }
            }
        }

        return heaviest;
    }

    /// <returns>The words in it that matter: the run that weighs most, from the first to behind the last.</returns>
    public (int Start, int End) Core(ReadOnlySpan<float> weights)
    {
        var (core, most, start, sum) = ((Start, End), 0f, Start, 0f);
        for (var i = Start; i < End; i++)
        {
            if (sum <= 0)
            {
                (start, sum) = (i, 0);
            }

            sum += weights[i];
            if (sum > most)
            {
                (core, most) = ((start, i + 1), sum);
            }
        }

        return core;
    }
}
