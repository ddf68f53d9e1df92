using SupportCircle.Domain.Safety.Signals;

namespace SupportCircle.Domain.Tests.Safety.Signals;

public sealed class ContactDetailsTests
{
    [Theory]
    [InlineData("ring me: 07700 900123 please", "07700 900123")]
    [InlineData("mine is +44 7700 900123.", "+44 7700 900123")]
    [InlineData("call (555) 010-0199 now", "555) 010-0199")]
    [InlineData("es el 600 000 012", "600 000 012")]
    [InlineData("0 7 7 0 0 9 0 0 1 2 3", "0 7 7 0 0 9 0 0 1 2 3")]
    [InlineData("555-0142 after six", "555-0142")]
    [InlineData("write to Sam.Q@example.org, ok", "Sam.Q@example.org")]
    [InlineData("here: https://t.me/quiet_one ok", "t.me/quiet_one")]
    [InlineData("i am @night_owl99", "@night_owl99")]
    [InlineData("my insta is @luna", "@luna")]
    public void A_contact_detail_is_found_in_its_exact_place(string text, string detail)
    {
        var finding = Assert.Single(
            SignalRules.Default.Look(text).Findings, finding => finding.RuleId.StartsWith("shared.contact.", StringComparison.Ordinal));

        Assert.Equal(detail, text.Substring(finding.Start, finding.Length));
        Assert.Equal(SignalLevel.Amber, finding.Level);
    }

    [Theory]
    [InlineData("oh seven seven double zero nine hundred one two three")]
    [InlineData("seis cero cero cero cero cero uno dos tres")]
    [InlineData("sam at example dot org")]
    [InlineData("luna arroba gmail punto com")]
    [InlineData("I live at 12 Linden Street")]
    [InlineData("vivo en la calle Mayor 12")]
    [InlineData("add me on snap sunnymaria")]
    [InlineData("búscame en instagram como luna verde")]
    public void A_contact_detail_in_words_is_found(string text) =>
        Assert.Equal(SignalLevel.Amber, SignalRules.Default.Look(text).LevelOf(SignalCategory.ContactDetails));

    [Theory]
    [InlineData("on 12/05/2024 at 10.30")]
    [InlineData("from 2019 2020 on, 1990-2020")]
    [InlineData("2024-05-12 10:30")]
    [InlineData("it cost £1200 or 1.200.000 €")]
    [InlineData("20 mg twice a day, 500 mg at night")]
    [InlineData("she is 84 and I am 61")]
    [InlineData("psalm 23:4, room 214, bus 38")]
    [InlineData("@Maria thank you for yesterday")]
    [InlineData("two cups of flour, 180 degrees, 35 minutes")]
    [InlineData("12 minutes down the road")]
    public void Dates_prices_doses_and_names_are_none(string text) =>
        Assert.Null(SignalRules.Default.Look(text).LevelOf(SignalCategory.ContactDetails));

    [Theory]
    [InlineData("+44 800 000 0123")]
    [InlineData("0800 000 0123")]
    public void The_number_of_a_helpline_may_be_written_as_dialled_at_home_and_from_abroad(string number)
    {
        var rules = SignalRules.Default.Allowing([number]);

        Assert.Null(rules.Look("try 0800 000 0123").Level);
        Assert.Null(rules.Look("try +44 800 000 0123").Level);
        Assert.Equal(SignalLevel.Amber, rules.Look("try 0800 000 0124").Level);
        Assert.Equal(SignalLevel.Amber, SignalRules.Default.Look("try 0800 000 0123").Level);
    }
}
