using CsCheck;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>What must not change what is found, on sentences of every category.</summary>
public sealed class SignalProperties
{
    private static readonly string[] Sentences =
    [
        "some days i just want to die", "everyone would be better off without me", "i dont want to be here anymore",
        "i am going to kill myself tonight", "i have been saving up my pills", "goodbye everyone and thank you for being kind to me",
        "i cut myself again last night", "i am going to kill him when he comes home", "he wont let me see my friends",
        "her stepdad hits the kids when he drinks", "i took all my pills", "six months sober and i used again last night",
        "how many of those would it take", "lets do it together", "my brother says he wants to die", "send me a naked pic",
        "me quiero morir", "ya no le veo sentido a seguir", "esta noche me voy a matar", "todos estarían mejor sin mí",
        "anoche volví a cortarme", "mi marido me pega cuando bebe", "me he tomado todas las pastillas",
    ];

    private static readonly string[] Innocent =
    [
        "saucer", "jug", "lamp", "blue", "spoon", "curtain", "lemon", "bucket", "cushion", "sparrow", "gravel", "teapot", "marble", "sofá",
        "persiana", "maceta", "cuchara", "limón", "cojín", "tetera", "bufanda", "azulejo", "farola", "paraguas",
    ];

    private static readonly string[] Fillers = ["just", "really", "honestly", "like", "literally", "basically", "um"];

    private static readonly string[] Between = [" ", "  ", "\n", "\t", ", ", ". ", " - ", "… ", "! ", "? ", "; ", " — ", "\u00a0"];

    private static readonly Gen<string> Sentence = Gen.OneOf(Sentences);

    private static readonly Gen<string[]> Words = Gen.OneOf(Innocent).Array[0, 12];

    [Fact]
    public void Innocent_words_before_and_after_never_remove_a_signal() => Gen.Select(Words, Sentence, Words).Sample(
        (before, sentence, after) => AssertKept(sentence, string.Join(' ', [.. before, sentence, .. after])), iter: 2_000);

    [Fact]
    public void A_filler_within_never_removes_a_signal() => Gen.Select(Sentence, Gen.Int[0, 20], Gen.OneOf(Fillers)).Sample(
        (sentence, at, filler) =>
        {
            var words = sentence.Split(' ').ToList();
            words.Insert(at % (words.Count + 1), filler);
            AssertKept(sentence, string.Join(' ', words));
        },
        iter: 2_000);

    [Fact]
    public void Spacing_and_punctuation_change_nothing() => Gen.Select(Sentence, Gen.OneOf(Between).Array[20]).Sample(
        (sentence, between) =>
        {
            var words = sentence.Split(' ');
            AssertSame(sentence, string.Concat(words.Select((word, index) => word + between[index])));
        },
        iter: 2_000);

    [Fact]
    public void Case_changes_nothing() => Gen.Select(Sentence, Gen.Bool.Array[80]).Sample(
        (sentence, upper) => AssertSame(
            sentence, string.Concat(sentence.Select((c, index) => upper[index] ? char.ToUpperInvariant(c) : c))), iter: 2_000);

    [Fact]
    public void Whatever_is_written_is_looked_at_and_every_place_is_in_the_text() => Gen.String[0, 400].Sample(
        text => Assert.All(
            SignalRules.Default.Look(text).Findings,
            finding => Assert.Equal(finding.Words, text.Substring(finding.Start, finding.Length))),
        iter: 5_000);

    private static void AssertKept(string sentence, string longer)
    {
        var found = SignalRules.Default.Look(longer).Findings;
        Assert.All(
            SignalRules.Default.Look(sentence).Findings,
            finding => Assert.Contains(found, other => other.RuleId == finding.RuleId && other.Level >= finding.Level));
    }

    private static void AssertSame(string sentence, string other) => Assert.Equal(
        SignalRules.Default.Look(sentence).Findings.Select(finding => (finding.RuleId, finding.Level, finding.Modifiers)),
        SignalRules.Default.Look(other).Findings.Select(finding => (finding.RuleId, finding.Level, finding.Modifiers)));
}
