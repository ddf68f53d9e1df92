using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Tests.Members;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ana", "ana ")]
    [InlineData("Ana", "ａｎａ")]
    [InlineData("Ana", "A n a")]
    [InlineData("Ana", "Ána")]
    [InlineData("Ana", "A-n.a!")]
    [InlineData("Ana", "A\u200dn\u200ea")]
    [InlineData("Ana", "Ana\u3164")]
    [InlineData("Ana", "Ana\u115f")]
    [InlineData("Ana", "Ana\uffa0")]
    [InlineData("Ana2", "Ana²")]
    [InlineData("Fi", "ﬁ")]
    public void Names_that_look_the_same_compare_the_same(string one, string other) =>
        Assert.Equal(PersonName.ComparisonKey(one), PersonName.ComparisonKey(other));

    [Theory]
    [InlineData("Ana", "Anna")]
    [InlineData("Ana", "Ana2")]
    [InlineData("Иван", "Ирина")]
    [InlineData("小明", "小红")]
    public void Names_that_differ_compare_differently(string one, string other) =>
        Assert.NotEqual(PersonName.ComparisonKey(one), PersonName.ComparisonKey(other), StringComparer.Ordinal);

    [Theory]
    [InlineData("Ana")]
    [InlineData("María José")]
    [InlineData("7")]
    [InlineData("小明")]
    [InlineData("𠮷")]
    [InlineData("ريم")]
    public void A_name_of_any_script_is_taken(string name) => Assert.Equal(name, PersonName.Clean(name, "displayName"));

    [Theory]
    [InlineData("...")]
    [InlineData("🙂")]
    [InlineData("- -")]
    [InlineData("\u3164")]
    [InlineData(".\u3164")]
    public void A_name_without_a_letter_or_a_digit_is_refused(string name) =>
        Refusals.AssertInvalid("displayName", () => PersonName.Clean(name, "displayName"));

    [Fact]
    public void Controls_line_breaks_and_doubled_spaces_leave_a_name() =>
        Assert.Equal("Ana B C", PersonName.Clean("\u202eAna\nB  C ", "displayName"));

    [Fact]
    public void Doubled_spaces_leave_a_name_of_plain_letters() => Assert.Equal("Ana B", PersonName.Clean("Ana  B", "displayName"));

    [Fact]
    public void A_name_has_at_most_forty_units()
    {
        Assert.Equal(40, PersonName.Clean(new string('a', 40), "displayName").Length);
        Refusals.AssertInvalid("displayName", () => PersonName.Clean(new string('a', 41), "displayName"));
    }
}
