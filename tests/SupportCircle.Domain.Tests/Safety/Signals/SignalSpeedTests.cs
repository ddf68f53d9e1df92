using System.Diagnostics;
using CsCheck;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>
/// What a look costs: 50 microseconds for a median message, a millisecond for the longest, whatever it says. The fastest of
/// many looks is held to it, since the machine may be busy and the code may not have been compiled for speed yet.
/// </summary>
[Collection(nameof(Alone))]
public sealed class SignalSpeedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const string Median =
        "we had the funeral on friday and my sister came all the way from leeds, it was good to see her, i slept a bit after that";

    private static readonly string[] Pieces =
    [
        "i want to kill myself ", "die ", "i ", "a", "k i l l m e ", "not ", "k*ll s*icide ", "07700 900123 ", "1 2 ", "@a.b ", "took all my pills ",
        "he she me him my the ", "suicidf ", "😀 ", "ａｂ ", "\"a\" ", "killl ", "no quiero vivir ", "@", "a.a", "dont dont ", "💊", "я ", "z\u0335",
    ];

    [Fact]
    public void A_median_message_takes_at_most_50_microseconds()
    {
        Assert.InRange(Median.Length, 115, 125);
        Assert.InRange(Fastest(Median, TimeSpan.FromMicroseconds(50)).TotalMicroseconds, 0, 50);
    }

    [Fact]
    public void The_longest_message_takes_at_most_a_millisecond_whatever_it_says() => Assert.All(
        Pieces, piece => Assert.InRange(Fastest(Repeated(piece), TimeSpan.FromMilliseconds(1)).TotalMicroseconds, 0, 1_000));

    [Fact]
    public void The_longest_message_of_any_mixture_takes_at_most_a_millisecond() => Gen.OneOf(Pieces).Array[1, 12].Sample(
        pieces => Assert.InRange(Fastest(Repeated(string.Concat(pieces)), TimeSpan.FromMilliseconds(1)).TotalMicroseconds, 0, 1_000),
        iter: 60,
        threads: 1);

    [Fact]
    public void A_text_without_a_finding_allocates_nothing_however_many_rules_there_are()
    {
        var all = SignalRules.Default;
        var few = all.Without(all.Rules.Skip(1).Select(rule => rule.Id).ToHashSet());

        Assert.Equal(0, Allocated(few));
        Assert.Equal(0, Allocated(all));
    }

    private static long Allocated(SignalRules rules)
    {
        rules.Look(Median);
        rules.Look(Median);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = rules.Look(Median);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(result.Findings);
        return allocated;
    }

    private static string Repeated(string piece) =>
        string.Concat(Enumerable.Repeat(piece, (ConversationLimits.BodyLength / piece.Length) + 1))[..ConversationLimits.BodyLength];

    // Ends once it is fast enough.
    private static TimeSpan Fastest(string text, TimeSpan bound)
    {
        // The rules are made when they are first asked for.
        SignalRules.Default.Look(text);
        var fastest = TimeSpan.MaxValue;
        for (var begun = Stopwatch.GetTimestamp(); fastest > bound && Stopwatch.GetElapsedTime(begun) < Patience;)
        {
            var look = Stopwatch.GetTimestamp();
            SignalRules.Default.Look(text);
            var took = Stopwatch.GetElapsedTime(look);
            fastest = took < fastest ? took : fastest;
        }

        return fastest;
    }
}
