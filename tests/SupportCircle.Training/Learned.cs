using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Weights;

namespace SupportCircle.Training;

/// <summary>Puts what was learned into the form in which the product has it.</summary>
internal static class Learned
{
    /// <summary>What weighs less is left out, in hundredths.</summary>
    private const int Least = 12;

    public static WeightFile From(Lessons lessons, double threshold, int version)
    {
        var alarm = Alarm(lessons, lessons.All);
        return new WeightFile
        {
            Version = version,
            Sentences = lessons.Hash,
            Words = string.Join(' ', lessons.VocabularyWords),
            Beginnings = string.Join(' ', lessons.Beginnings),
            Base = Hundredths(alarm.Base - threshold),
            Weights = Named(alarm, lessons),
            Categories = Enum.GetValues<SignalCategory>().Where(category => category != SignalCategory.ContactDetails)
                .ToDictionary(category => category, category => Category(lessons, category)),
        };
    }

    /// <summary>Learns when somebody should look. A single word never speaks against it, so that more words never take it back.</summary>
    public static Learner Alarm(Lessons lessons, IReadOnlyList<Lesson> from)
    {
        var learner = new Learner(lessons.FeatureCount, lessons.IsSingle, Learner.Heaviest);
        learner.Learn(from, lesson => lesson.IsGrave);
        return learner;
    }

    private static CategoryWeights Category(Lessons lessons, SignalCategory category)
    {
        var single = lessons.All.Where(lesson => lesson.IsGrave).Select(lesson => lesson with
        {
            Features = [.. lesson.Features.Select(place => place.Where(lessons.IsSingle).ToArray())],
        }).ToArray();
        var learner = new Learner(lessons.FeatureCount, _ => false, Learner.Whole);
        learner.Learn(single, lesson => lesson.Categories.Contains(category));
        return new CategoryWeights(Hundredths(learner.Base), Named(learner, lessons));
    }

    private static Dictionary<string, int> Named(Learner learner, Lessons lessons) => learner.Weights
        .Select((weight, feature) => (Name: lessons.NameOf(feature), Weight: Hundredths(weight)))
        .Where(pair => Math.Abs(pair.Weight) >= Least)
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Name, pair => pair.Weight, StringComparer.Ordinal);

    private static int Hundredths(double weight) => (int)Math.Round(weight * WeightFile.One);
}
