using SupportCircle.Contracts.Safety;
using SupportCircle.Domain.Safety;
using SupportCircle.Web.Safety;

namespace SupportCircle.Web.Tests.Safety;

/// <summary>The helplines that come with the product, as somebody in need finds them.</summary>
public sealed class ShippedHelplineTests
{
    // Spain, and where Spanish is spoken in America. Equatorial Guinea has none that is publicly and firmly known.
    private const string SpanishSpeaking = "ES MX GT SV HN NI CR PA CU DO PR CO VE EC PE BO PY UY AR CL";

    private static readonly IReadOnlyList<HelplineDetails> All = HelplineFile.Shipped();

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public void Every_entry_is_well_formed_and_can_be_dialled() =>
        Assert.Empty(All.SelectMany(entry => HelplineRules.ProblemsOf(entry, Today).Select(problem => $"{Named(entry)}: {problem}")));

    [Fact]
    public void No_check_is_too_long_ago() => Assert.Empty(All.Where(entry => HelplineRules.IsStale(entry, Today)).Select(Named));

    [Fact]
    public void A_check_counts_for_180_days()
    {
        var entry = All[0] with { VerifiedOn = new DateOnly(2026, 6, 1) };

        Assert.False(HelplineRules.IsStale(entry, new DateOnly(2026, 11, 28)));
        Assert.True(HelplineRules.IsStale(entry, new DateOnly(2026, 11, 29)));
        Assert.False(HelplineRules.IsStale(All[0] with { VerifiedOn = null }, new DateOnly(2026, 11, 29)));
    }

    [Fact]
    public void Every_source_names_somebody_and_an_address() =>
        Assert.All(All, entry => Assert.Matches(@"^.+, https://[a-z0-9.-]+\.[a-z]+/\S*$", entry.Source));

    [Fact]
    public void Every_country_has_its_emergency_number() =>
        Assert.Empty(All.SelectMany(entry => entry.Countries).Except(Of(HelplineKind.Emergency), StringComparer.Ordinal));

    [Fact]
    public void At_least_28_countries_have_people_to_talk_to() =>
        Assert.InRange(Of(HelplineKind.Helpline).Distinct(StringComparer.Ordinal).Count(), 28, 249);

    [Fact]
    public void Every_country_of_the_european_union_and_where_spanish_is_spoken_is_there()
    {
        var union = Assert.Single(All, entry => entry.Source.Contains("(EU) 2018/1972", StringComparison.Ordinal));

        Assert.Equal(("112", 27), (union.Dial, union.Countries.Distinct(StringComparer.Ordinal).Count()));
        Assert.Empty(SpanishSpeaking.Split(' ').Except(Of(HelplineKind.Emergency), StringComparer.Ordinal));
    }

    [Fact]
    public void Whatever_is_of_no_country_is_a_directory_and_names_no_number()
    {
        var ofNone = All.Where(entry => entry.Countries.Count == 0).ToList();

        Assert.Equal(2, ofNone.Count);
        Assert.All(ofNone, entry => Assert.Equal((HelplineKind.Directory, null, null), (entry.Kind, entry.Dial, entry.Text)));
    }

    [Fact]
    public void No_country_has_a_number_twice()
    {
        var numbers = All.SelectMany(entry => entry.Countries.Select(country => (country, number: entry.Dial ?? entry.Text)));

        Assert.Empty(numbers.GroupBy(of => of).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private static IEnumerable<string> Of(HelplineKind kind) => All.Where(entry => entry.Kind == kind).SelectMany(entry => entry.Countries);

    private static string Named(HelplineDetails entry) => $"{string.Join(' ', entry.Countries)} {entry.Name}";
}
