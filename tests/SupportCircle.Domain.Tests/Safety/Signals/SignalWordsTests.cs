using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

/// <summary>One sentence in its many disguises.</summary>
public sealed class SignalWordsTests
{
    [Theory]
    [InlineData("i want to kill myself")]
    [InlineData("I WANT TO KILL MYSELF!!!")]
    [InlineData("i wanna killmyself")]
    [InlineData("i want to k1ll myself")]
    [InlineData("i want to k*ll myself")]
    [InlineData("i want to k!ll my$elf")]
    [InlineData("i want to k i l l myself")]
    [InlineData("i want to k.i.l.l m.y.s.e.l.f")]
    [InlineData("i want to killlllll myself")]
    [InlineData("i want to kıll mysélf")]
    [InlineData("i want to кill myself")]
    [InlineData("i want to ｋｉｌｌ myself")]
    [InlineData("i want to 𝐤𝐢𝐥𝐥 myself")]
    [InlineData("i want to k\u0336i\u0336l\u0336l\u0336 myself")]
    [InlineData("i want to ki\u200bll myself")]
    [InlineData("i want to commit su1c1de")]
    [InlineData("i want to commit $uicide")]
    [InlineData("i want to commit s*icide")]
    [InlineData("i want to commit s****de")]
    [InlineData("i want to commit suicde")]
    [InlineData("i want to commit suiicde")]
    [InlineData("i want to unalive")]
    [InlineData("i want to kms")]
    [InlineData("i wanna 💀")]
    [InlineData("me quiero m0rir")]
    [InlineData("kiero morirme")]
    [InlineData("ya no kiero bibir")]
    [InlineData("no quiero vivir, xq estoy sola")]
    public void A_disguise_hides_nothing(string text) =>
        Assert.True(SignalRules.Default.Look(text).Level >= SignalLevel.Red, SignalRules.Default.Look(text).ToString());

    [Theory]
    [InlineData("i don't want to live")]
    [InlineData("i don’t want to live")]
    [InlineData("i don´t want to live")]
    [InlineData("i dont want to live")]
    [InlineData("i do not want to live")]
    public void An_apostrophe_is_no_matter(string text) =>
        Assert.Equal(SignalLevel.Red, SignalRules.Default.Look(text).LevelOf(SignalCategory.SuicidalThoughts));

    [Theory]
    [InlineData("i started a new diet")]
    [InlineData("the skill of it")]
    [InlineData("she is a studious girl")]
    [InlineData("the therapist is kind")]
    [InlineData("a b c d e f g")]
    [InlineData("the rota for k i t duty")]
    public void A_word_that_only_looks_like_one_is_none(string text) => Assert.Empty(SignalRules.Default.Look(text).Findings);

    /// <summary>Somebody leans on the keys, pastes an address, or writes without a space.</summary>
    [Theory]
    [InlineData("ab")]
    [InlineData("a")]
    [InlineData("a@")]
    [InlineData("1a")]
    [InlineData("ñé")]
    [InlineData("字")]
    public void However_long_a_word_is_what_stands_beside_it_is_found(string part) => Assert.All(
        Enumerable.Range(1, 120).Append(2_000),
        times => Assert.True(
            SignalRules.Default.Look($"{string.Concat(Enumerable.Repeat(part, times))} i want to kill myself").Level >= SignalLevel.Red, $"{times}"));
}
