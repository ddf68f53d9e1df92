namespace SupportCircle.Domain.Tests;

public sealed class SpokenCodeTests
{
    private const string Code = "01234-56789-ABCDE-FGHJK-MNPQR";

    [Fact]
    public void A_code_is_five_groups_of_five() =>
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$", SpokenCode.Make());

    [Fact]
    public void A_code_hashes_to_the_same_32_bytes_each_time()
    {
        var code = SpokenCode.Make();

        Assert.Equal(32, SpokenCode.Hash(code)!.Length);
        Assert.Equal(SpokenCode.Hash(code), SpokenCode.Hash(code));
    }

    [Fact]
    public void Two_codes_hash_differently() =>
        Assert.NotEqual(SpokenCode.Hash(SpokenCode.Make()), SpokenCode.Hash(SpokenCode.Make()));

    [Theory]
    [InlineData("01234-56789-abcde-fghjk-mnpqr")]
    [InlineData("0123456789ABCDEFGHJKMNPQR")]
    [InlineData(" 01234 56789 ABCDE FGHJK MNPQR ")]
    [InlineData("O1234-56789-ABCDE-FGHJK-MNPQR")]
    [InlineData("0i234-56789-ABCDE-FGHJK-MNPQR")]
    [InlineData("0l234-56789-ABCDE-FGHJK-MNPQR")]
    public void A_code_typed_another_way_is_the_same_code(string typed) =>
        Assert.Equal(SpokenCode.Hash(Code), SpokenCode.Hash(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("01234-56789-ABCDE-FGHJK-MNPQ")]
    [InlineData("01234-56789-ABCDE-FGHJK-MNPQRS")]
    [InlineData("!!!!!-!!!!!-!!!!!-!!!!!-!!!!!")]
    [InlineData("U1234-56789-ABCDE-FGHJK-MNPQR")]
    [InlineData("０1234-56789-ABCDE-FGHJK-MNPQR")]
    public void What_cannot_be_a_code_has_no_hash(string? typed) => Assert.Null(SpokenCode.Hash(typed));

    [Fact]
    public void A_very_long_text_has_no_hash() => Assert.Null(SpokenCode.Hash(Code + new string('-', 1_000)));
}
