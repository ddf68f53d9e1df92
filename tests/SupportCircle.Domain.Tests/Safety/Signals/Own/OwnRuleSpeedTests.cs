using System.Diagnostics;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Safety.Signals;
using SupportCircle.Domain.Safety.Signals.Own;
using static SupportCircle.Domain.Tests.Safety.Signals.Own.OwnRuleTests;

namespace SupportCircle.Domain.Tests.Safety.Signals.Own;

/// <summary>Own rules that ask for all that they may, and the text that costs most with them.</summary>
[Collection(nameof(Alone))]
public sealed class OwnRuleSpeedTests
{
    private const int Waiting = OwnRuleLimits.StepsOfOneWord / OwnRuleLimits.Patterns;
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Fact]
    public void The_longest_message_takes_at_most_a_millisecond_with_as_much_as_may_wait_for_each_of_its_words()
    {
        // All that may wait for one word, and each of them is there: the word comes again and again within their gaps.
        var rules = Many(Waiting - 1, index => Lines(line => $"night{Letters(index)}{Letters(line)} ..12 tonight | tonight ..12 b{Letters(index)}{Letters(line)}"));
        OwnRuleProof.Prove(Rule("long bridge"), rules);
        var all = SignalRules.With(rules);
        var text = string.Concat(Enumerable.Repeat("tonight nightaxaaxb baxaaxc ", 400))[..ConversationLimits.BodyLength];

        Assert.Contains(all.Look(text).Findings, finding => finding.RuleId == "own.100");
        Assert.InRange(Fastest(() => all.Look(text)).TotalMicroseconds, 0, Bound.TotalMicroseconds);
    }

    // Ends once it is fast enough.
    private static TimeSpan Fastest(Action look)
    {
        var fastest = TimeSpan.MaxValue;
        for (var begun = Stopwatch.GetTimestamp(); fastest > Bound && Stopwatch.GetElapsedTime(begun) < Patience;)
        {
            var since = Stopwatch.GetTimestamp();
            look();
            var took = Stopwatch.GetElapsedTime(since);
            fastest = took < fastest ? took : fastest;
        }

        return fastest;
    }
}
