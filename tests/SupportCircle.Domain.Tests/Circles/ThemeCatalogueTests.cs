using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class ThemeCatalogueTests
{
    [Fact]
    public void Themes_have_ids_keys_and_places_of_their_own()
    {
        var themes = ThemeCatalogue.Initial;

        Assert.Equal(themes.Count, themes.Select(t => t.Id).Distinct().Count());
        Assert.Equal(themes.Count, themes.Select(t => t.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enumerable.Range(1, themes.Count), themes.Select(t => t.Position));
    }

    [Fact]
    public void The_first_themes_keep_their_ids() =>
        Assert.Equal(new Guid("019a0000-0000-7000-8000-000000000001"), ThemeCatalogue.Initial[0].Id);
}
