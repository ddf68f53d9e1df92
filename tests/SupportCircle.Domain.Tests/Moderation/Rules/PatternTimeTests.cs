using System.Diagnostics;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Domain.Tests.Moderation.Rules;

/// <summary>
/// Patterns at which engines that try again, and engines that build their states as they go, spend seconds or gigabytes.
/// What is taken must do with milliseconds; the bound is wide, since the machine may be busy.
/// </summary>
[Collection(nameof(Alone))]
public sealed class PatternTimeTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(500);

    private static readonly string[] Texts =
    [
        new string('a', ConversationLimits.BodyLength - 1) + "!",
        string.Concat(Enumerable.Range(0, ConversationLimits.BodyLength).Select(i => (i * i / 7 % 2) == 0 ? 'a' : 'b')),
        string.Concat(Enumerable.Range(0, ConversationLimits.BodyLength).Select(i => "ab c"[i * i / 3 % 4])),
    ];

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|a)*$")]
    [InlineData("(a|aa)+$")]
    [InlineData("(.*a){30}z")]
    [InlineData(@"(\w{1,12}){1,10}z")]
    [InlineData("((a{0,4}){0,4}){0,4}z")]
    [InlineData("[ab]*a[ab]{150}z")]
    [InlineData(@"(\w+\s?){1,30}z")]
    [InlineData(".([ab].{43}|(ba?[^a]?)?)*z")]
    [InlineData(".{0,100}z")]
    [InlineData("(((((a*)*)*)*)*)*z")]
    public void The_longest_message_takes_milliseconds(string pattern)
    {
        var matcher = PhraseMatcher.Of(pattern, isPattern: true);
        foreach (var text in Texts)
        {
            var watched = new WatchedText(text);
            var begun = Stopwatch.GetTimestamp();

            matcher.IsIn(watched);

            Assert.True(Stopwatch.GetElapsedTime(begun) < Bound, $"{pattern} took {Stopwatch.GetElapsedTime(begun)}.");
        }
    }
}
