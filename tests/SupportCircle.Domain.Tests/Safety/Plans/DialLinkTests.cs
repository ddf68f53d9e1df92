using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Domain.Tests.Safety.Plans;

public sealed class DialLinkTests
{
    [Theory]
    [InlineData("112", "112")]
    [InlineData("01632 960 123", "01632960123")]
    [InlineData("(01632) 960-123", "01632960123")]
    [InlineData("+44 1632 960123", "+441632960123")]
    [InlineData("+44 (0)1632 960123", "+441632960123")]
    [InlineData("(0)1632 960123", "01632960123")]
    [InlineData("555.0123", "5550123")]
    public void A_number_and_nothing_else_is_dialled(string words, string dialled) => Assert.Equal(dialled, DialLink.Of(words));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("She lives at number 12")]
    [InlineData("01632 960123, after six")]
    [InlineData("112/113")]
    [InlineData("01632 960123 x5")]
    [InlineData("12")]
    [InlineData("1234567890123456")]
    [InlineData("#31#01632960123")]
    [InlineData("01632;960123")]
    [InlineData("٠١٦٣٢")]
    [InlineData("1632+960123")]
    [InlineData("01632 960123\n112")]
    public void Where_there_is_any_doubt_nothing_is(string? words) => Assert.Null(DialLink.Of(words));
}
