using SupportCircle.Domain.Safety.Signals.Weights;

namespace SupportCircle.Training;

/// <summary>
/// Logistic regression by stochastic gradient descent. Always the same from the same lessons: nothing is left to chance or to
/// the number of processors.
/// </summary>
/// <param name="weigh">How a sentence is weighed: as a whole, or by its heaviest stretch.</param>
internal sealed class Learner(int featureCount, Func<int, bool> isNeverNegative, Learner.Weigh weigh)
{
    private const int Epochs = 60;
    private const double Step = 0.06;
    private const double BaseStep = 0.03;
    private const double Slowing = 0.05;
    private const double Forgetting = 0.002;
    private const double Steepest = 30;

    private readonly double[] _weights = new double[featureCount];

    /// <returns>The first word, the word behind the last, and what a word counts there.</returns>
    internal delegate (int Start, int End, double Share) Weigh(float[] weights);

    public IReadOnlyList<double> Weights => _weights;

    public double Base { get; private set; }

    public static (int Start, int End, double Share) Heaviest(float[] weights)
    {
        var stretch = Stretch.Heaviest(weights);
        return (stretch.Start, stretch.End, stretch.Share);
    }

    public static (int Start, int End, double Share) Whole(float[] weights) => (0, weights.Length, 1 / Math.Sqrt(Math.Max(1, weights.Length)));

    public void Learn(IReadOnlyList<Lesson> lessons, Func<Lesson, bool> isRight)
    {
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var pace = 1 / (1 + (Slowing * epoch));
            foreach (var index in order)
            {
                Learn(lessons[index], isRight(lessons[index]), pace);
            }
        }
    }

    /// <returns>The logarithm of the odds.</returns>
    public double Score(Lesson lesson)
    {
        var weights = WeightsOf(lesson);
        var (start, end, share) = weigh(weights);
        return Base + (weights[start..end].Sum() * share);
    }

    private void Learn(Lesson lesson, bool isRight, double pace)
    {
        var weights = WeightsOf(lesson);
        var (start, end, share) = weigh(weights);
        var score = Math.Clamp(Base + (weights[start..end].Sum() * share), -Steepest, Steepest);
        var error = ((1 / (1 + Math.Exp(-score))) - (isRight ? 1 : 0)) * lesson.Cost;
        Base -= BaseStep * pace * error;
        for (var at = start; at < end; at++)
        {
            foreach (var feature in lesson.Features[at])
            {
                var weight = (_weights[feature] * (1 - (Step * pace * Forgetting))) - (Step * pace * error * share);
                _weights[feature] = weight < 0 && isNeverNegative(feature) ? 0 : weight;
            }
        }
    }

    private float[] WeightsOf(Lesson lesson)
    {
        var weights = new float[lesson.Features.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            foreach (var feature in lesson.Features[at])
            {
                weights[at] += (float)_weights[feature];
            }
        }

        return weights;
    }
}
