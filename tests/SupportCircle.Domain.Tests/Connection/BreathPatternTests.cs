using System.Text;
using System.Text.Json;
using SupportCircle.Domain.Connection;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Tests.Connection;

public sealed class BreathPatternTests
{
    private const string Good = """{ "key": "calm", "names": { "en": "Calm", "es": "Calma" }, "in": 4, "out": 6, "rounds": 6 }""";

    [Fact]
    public void Every_pattern_has_a_name_in_every_language_and_lasts_a_minute_or_more()
    {
        Assert.NotEmpty(BreathPatterns.All);
        Assert.All(BreathPatterns.All, pattern =>
        {
            Assert.Equal(Languages.All.Order(StringComparer.Ordinal), pattern.Names.Keys.Order(StringComparer.Ordinal));
            Assert.InRange(pattern.Length, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10));
        });
    }

    [Fact]
    public void A_pattern_is_found_by_its_key_and_another_word_is_refused()
    {
        Assert.Equal("even", BreathPatterns.Known("even", "pattern").Key);
        Refusals.AssertInvalid("pattern", () => BreathPatterns.Known("EVEN", "pattern"));
        Refusals.AssertInvalid("pattern", () => BreathPatterns.Known(null, "pattern"));
    }

    [Fact]
    public void A_file_within_bounds_is_read() => Assert.Equal(60, Read($"[{Good}]").Single().Length.TotalSeconds);

    [Theory]
    [InlineData("\"in\": 4", "\"in\": 1")]
    [InlineData("\"in\": 4", "\"in\": 13")]
    [InlineData("\"out\": 6", "\"out\": 0")]
    [InlineData("\"out\": 6", "\"out\": 6, \"holdIn\": 9")]
    [InlineData("\"out\": 6", "\"out\": 6, \"holdOut\": -1")]
    [InlineData("\"rounds\": 6", "\"rounds\": 5")]
    [InlineData("\"rounds\": 6", "\"rounds\": 61")]
    [InlineData("\"rounds\": 6", "\"rounds\": -6")]
    [InlineData("\"Calma\"", "\"\"")]
    [InlineData(", \"es\": \"Calma\"", "")]
    [InlineData("\"calm\"", "\"\"")]
    public void A_pattern_out_of_bounds_or_without_a_name_is_not_taken(string from, string to) =>
        Assert.Throws<InvalidDataException>(() => Read($"[{Good.Replace(from, to, StringComparison.Ordinal)}]"));

    [Fact]
    public void Two_patterns_of_one_key_are_not_taken_and_neither_is_a_word_that_nobody_knows()
    {
        Assert.Throws<InvalidDataException>(() => Read($"[{Good}, {Good}]"));
        Assert.Throws<JsonException>(() => Read($"[{Good.Replace("\"rounds\"", "\"heals\": true, \"rounds\"", StringComparison.Ordinal)}]"));
    }

    private static IReadOnlyList<BreathPattern> Read(string json) => BreathPatterns.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
