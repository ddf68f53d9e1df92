using CsCheck;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Domain.Tests.Conversation;

public sealed class FoldedTextTests
{
    [Fact]
    public void Case_accents_and_forms_are_folded_away_and_letters_of_other_scripts_stay()
    {
        foreach (var (text, folded) in Folding.Folded)
        {
            Assert.Equal(folded, FoldedText.Of(text));
        }
    }

    [Fact]
    public void Folding_goes_letter_by_letter_so_that_what_matched_can_be_pointed_at() =>
        Gen.Select(Gen.String, Gen.String).Where((a, b) => !(a.Length > 0 && char.IsHighSurrogate(a[^1]))).Sample(
            (a, b) => Assert.Equal(FoldedText.Of(a) + FoldedText.Of(b), FoldedText.Of(a + b)));
}
