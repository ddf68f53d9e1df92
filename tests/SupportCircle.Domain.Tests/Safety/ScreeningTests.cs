using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Domain.Safety;
using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety;

/// <summary>What becomes of a text by what the signal rules find in it.</summary>
public sealed class ScreeningTests
{
    private const string Number = "07700 900123";

    [Fact]
    public void Ordinary_words_pass_as_they_are()
    {
        var words = Look("My sister comes on Sunday, and I bake.");

        Assert.Equal(new ScreenedText("My sister comes on Sunday, and I bake."), words);
        Assert.Null(words.Help);
    }

    [Fact]
    public void Whoever_may_need_help_goes_through_and_is_offered_it()
    {
        var words = Look("I want to kill myself tonight.");

        Assert.Equal((true, false, null), (words.NeedsHelp, words.IsMasked, words.Objection));
        Assert.Equal(SignalLevel.Crisis, words.Mark!.Level);
        Assert.True(words.Help);
    }

    [Fact]
    public void Contact_details_are_named_and_leave_no_mark()
    {
        var words = Look($"Ring me on {Number} whenever you like.");

        Assert.Equal([Number], words.Objection!.Contacts);
        Assert.Equal((null, null, false), (words.Objection.Hold, words.Mark, words.IsMasked));
    }

    [Fact]
    public void With_distress_contact_details_are_made_unreadable_in_their_place_and_the_rest_goes_through()
    {
        var text = $"I want to kill myself tonight. Ring me on {Number} please.";

        var words = Look(text);

        Assert.Equal(text.Replace(Number, "••••• ••••••", StringComparison.Ordinal), words.Text);
        Assert.Equal((true, null), (words.IsMasked, words.Objection));
    }

    [Theory]
    [InlineData("Just do it, kill yourself, nobody will miss you.", HoldReason.Encouragement)]
    public void Encouragement_waits_for_somebody_to_look(string text, HoldReason reason)
    {
        var words = Look(text);

        Assert.Equal(reason, words.Objection!.Hold);
        Assert.False(words.NeedsHelp);
    }

    [Fact]
    public void What_is_only_a_figure_of_speech_stands_in_nobodys_way()
    {
        var words = Look("I am dying to see you all on Sunday.");

        Assert.Equal((null, false), (words.Objection, words.NeedsHelp));
        Assert.True(words.Mark is null or { Level: SignalLevel.Green });
    }

    [Fact]
    public void A_mark_keeps_the_rules_and_places_and_none_of_the_words()
    {
        var found = SignalRules.Default.Look("I want to kill myself tonight.");

        var mark = SignalMark.Of(found)!;

        Assert.Equal(
            found.Findings.OrderByDescending(one => one.Level).Select(MarkedFinding.Of),
            SignalMark.Read(mark.Findings));
        Assert.DoesNotContain("kill", mark.Findings, StringComparison.OrdinalIgnoreCase);
        Assert.True(mark.Findings.Length <= SignalMark.FindingsLength);
    }

    [Fact]
    public void A_mark_fits_whatever_was_found()
    {
        var everything = string.Join(' ', SignalRules.Default.Rules.Select(rule => rule.Example));

        var mark = SignalMark.Of(SignalRules.Default.Look(everything))!;

        Assert.Equal(SignalLevel.Crisis, mark.Level);
        Assert.InRange(mark.Findings.Length, 1, SignalMark.FindingsLength);
    }

    [Fact]
    public void What_only_its_author_reads_stays_as_it_is_and_offers_them_help_without_keeping_why()
    {
        var text = $"I want to kill myself tonight. Ring me on {Number} please.";

        var words = Screening.Private(text, SignalRules.Default, "text", maxLength: 200, PlainText.Lines.Many);

        Assert.Equal((text, true, null, null, false), (words.Text, words.NeedsHelp, words.Mark, words.Objection, words.IsMasked));
        Assert.Null(Screening.Private("We baked.", SignalRules.Default, "text", maxLength: 9, PlainText.Lines.One).Help);
        Assert.Equal(["text"], Assert.Throws<Refusal>(
            () => Screening.Private("We baked.", SignalRules.Default, "text", maxLength: 8, PlainText.Lines.One)).Fields!.Keys);
    }

    private static ScreenedText Look(string text) => Screening.Message(text, SignalRules.Default);
}
