using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Connection.Practices;

namespace SupportCircle.Domain.Tests.Connection.Practices;

/// <summary>The data file says what can be offered to anybody, in both languages.</summary>
public sealed class PracticeBookTests
{
    private readonly PracticeBook _book = PracticeBook.Shipped;

    [Fact]
    public void There_are_at_least_sixty_each_by_a_name_of_its_own_that_fits_its_column()
    {
        Assert.True(_book.All.Count >= 60, $"There are {_book.All.Count}.");
        Assert.Equal(_book.All.Count, _book.All.Select(practice => practice.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(_book.All, practice => Assert.Matches($"^[a-z0-9-]{{1,{PracticeLimits.IdLength}}}$", practice.Id));
        Assert.All(_book.All, practice => Assert.Same(practice, _book.Find(practice.Id)));
        Assert.Null(_book.Find("what-is-no-more"));
    }

    [Fact]
    public void Every_kind_has_some() => Assert.All(
        Enum.GetValues<PracticeKind>(), kind => Assert.True(_book.All.Count(practice => practice.Kind == kind) >= 5, $"{kind}"));

    [Fact]
    public void Each_says_something_short_and_different_in_each_language_without_raising_its_voice()
    {
        var words = _book.All.SelectMany(practice => (string[])[practice.En, practice.Es]).ToList();

        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
        Assert.All(words, text => Assert.InRange(text.Length, 20, 200));
        Assert.All(words, text => Assert.DoesNotContain('!', text));
    }

    [Fact]
    public void Weights_are_in_range_and_of_themes_that_there_are()
    {
        var keys = ThemeCatalogue.Initial.Select(theme => theme.Key!).ToHashSet(StringComparer.Ordinal);

        Assert.All(_book.All.SelectMany(practice => practice.Weights), weight =>
        {
            Assert.Contains(weight.Key, keys);
            Assert.InRange(weight.Value, 0, PracticeLimits.MaxWeight);
        });
        Assert.All(keys, key => Assert.True(_book.All.Count(practice => practice.Weights.ContainsKey(key)) >= 10, key));
    }

    [Fact]
    public void Whatever_somebody_lives_through_there_are_more_than_rest_at_a_time()
    {
        var keys = ThemeCatalogue.Initial.Select(theme => theme.Key!).ToList();

        Assert.True(_book.All.Count(practice => practice.WeightFor(keys) > 0) > PracticeLimits.RestDays + 7);
    }
}
