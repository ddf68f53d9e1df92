using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Domain.Tests.Moderation.Rules;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("loser", "What a LOSER.", true)]
    [InlineData("loser", "He is closer now.", false)]
    [InlineData("loser", "losers", false)]
    [InlineData("corazon", "Mi corazón…", true)]
    [InlineData("Straße", "An der STRASSE", true)]
    [InlineData("go away", "Go,\n  away!", true)]
    [InlineData("go away", "away we go", false)]
    [InlineData("go away", "go far away", false)]
    [InlineData("don’t", "I don't know", true)]
    [InlineData("🔪", "mind the 🔪!", true)]
    [InlineData("🔪", "mind the🔪🔪", true)]
    [InlineData("$$$", "earn $$$ today", true)]
    public void Words_are_found_whole_and_in_their_order_without_case_and_accents(string words, string text, bool isFound) =>
        Assert.Equal(isFound, IsIn(words, isPattern: false, text));

    [Theory]
    [InlineData(@"\bk+i+ll", "KIIILL", true)]
    [InlineData(@"\bkill", "skill", false)]
    [InlineData(@"\Bkill", "skill", true)]
    [InlineData(@"\bkill\W+(?:\w+\W+){0,3}self\b", "I would kill, well, my own self", true)]
    [InlineData(@"\bkill\W+(?:\w+\W+){0,3}self\b", "kill it but not with your own self", false)]
    [InlineData("[A-C]orazón", "borazon", true)]
    [InlineData("[^a-c]orazon", "corazon", false)]
    [InlineData("[^a-c]orazon", "xorazon", true)]
    [InlineData("Straße", "STRASSE", true)]
    [InlineData("(ß)+$", "ssss", true)]
    [InlineData(@"^\d{3}[-. ]?\d{4}$", "555-0199", true)]
    [InlineData(@"^\d{3}[-. ]?\d{4}$", "555-01999", false)]
    [InlineData("😀{2}", "😀😀", true)]
    [InlineData("😀{2}", "😀", false)]
    [InlineData(@"a\.b\(c", "A.B(C", true)]
    [InlineData("a{b}", "a{b}", true)]
    [InlineData("a|", "b", true)]
    [InlineData("[]x]", "]", true)]
    [InlineData("[x-]", "-", true)]
    [InlineData("one.two", "one\ntwo", false)]
    public void A_pattern_is_found_anywhere_without_case_and_accents(string pattern, string text, bool isFound) =>
        Assert.Equal(isFound, IsIn(pattern, isPattern: true, text));

    [Theory]
    [InlineData("(a", "not closed")]
    [InlineData("a)", "not opened")]
    [InlineData("[a", "not closed")]
    [InlineData("*a", "nothing before")]
    [InlineData("{2}a", "nothing before")]
    [InlineData("a{3}{3}", "follows another one")]
    [InlineData("a{1000}{1000}", "more than 200 times")]
    [InlineData("a{99999999999}", "more than 200 times")]
    [InlineData("(a{100}){100}", "more than 250 steps")]
    [InlineData("(((){200}){200}){200}", "more than 250 steps")]
    [InlineData("((((((a?){9}){9}){9}){9}){9}){9}", "more than 250 steps")]
    [InlineData("(((((((((a)))))))))", "more than 8 deep")]
    [InlineData("a{3,2}", "below where it begins")]
    [InlineData("(?=a)", "no looking around")]
    [InlineData("(?<!a)b", "no looking around")]
    [InlineData("(?>a)", "no looking around")]
    [InlineData("(?i)a", "no options")]
    [InlineData(@"(a)\1", "refers back")]
    [InlineData(@"\p{L}", @"no \p")]
    [InlineData("a\\", "ends with a backslash")]
    [InlineData("[z-a]", "before it begins")]
    [InlineData("[à-ü]", "accent")]
    [InlineData("[a-z-[aeiou]]", @"written \[")]
    [InlineData("[😀]", "basic plane")]
    public void What_cannot_be_taken_is_refused_with_the_reason(string pattern, string reason)
    {
        var refusal = Assert.Throws<Refusal>(() => PhraseMatcher.Of(pattern, isPattern: true));

        Assert.Equal(RefusalCodes.Invalid, refusal.Code);
        Assert.Contains(reason, refusal.Fields!["pattern"].Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("…")]
    [InlineData(" , ")]
    public void Words_without_a_word_are_refused(string words) =>
        Refusals.AssertInvalid("pattern", () => PhraseMatcher.Of(words, isPattern: false));

    private static bool IsIn(string pattern, bool isPattern, string text) =>
        PhraseMatcher.Of(pattern, isPattern).IsIn(new WatchedText(text));
}
