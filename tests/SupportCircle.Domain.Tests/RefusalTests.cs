namespace SupportCircle.Domain.Tests;

public sealed class RefusalTests
{
    [Fact]
    public void Codes_are_distinct_words_in_snake_case()
    {
        Assert.Equal(RefusalCodes.All.Count, RefusalCodes.All.Distinct(StringComparer.Ordinal).Count());
        Assert.All(RefusalCodes.All, code => Assert.Matches("^[a-z]+(_[a-z]+)*$", code));
    }

    [Fact]
    public void Every_code_that_is_named_is_listed() =>
        Assert.Equal(
            typeof(RefusalCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            RefusalCodes.All.Order(StringComparer.Ordinal));

    [Fact]
    public void An_invalid_value_is_named_with_its_problem()
    {
        var refusal = Refusal.Invalid("seats", "At most 20.");

        Assert.Equal(RefusalCodes.Invalid, refusal.Code);
        Assert.Equal(["At most 20."], refusal.Fields!["seats"]);
        Assert.Contains("seats", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(200, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    public void A_wait_is_told_in_whole_seconds_and_never_too_short(int milliseconds, int seconds) =>
        Assert.Equal(seconds, Refusal.TooManyRequests(TimeSpan.FromMilliseconds(milliseconds)).RetryAfterSeconds);

    [Fact]
    public void A_mute_is_told_with_its_end()
    {
        var until = new DateTime(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);

        Assert.Equal(until, Refusal.Muted(until).Until);
        Assert.Equal(RefusalCodes.NotAllowed, Refusal.Muted(until).Code);
    }
}
