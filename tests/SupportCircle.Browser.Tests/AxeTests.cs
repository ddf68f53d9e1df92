using SupportCircle.Browser.Tests.Hosting;
using Xunit.Sdk;

namespace SupportCircle.Browser.Tests;

/// <summary>That the instrument finds what is wrong: every other test rests on that it would.</summary>
public sealed class AxeTests(Site site)
{
    private const string Pale = "document.querySelector('h1').style.cssText = 'color: #777; background: #888'";

    private const string Unnamed = "document.querySelector('main').append(document.createElement('button'))";

    [Theory]
    [InlineData(Pale, "color-contrast", false)]
    [InlineData(Pale, "color-contrast", true)]
    [InlineData(Unnamed, "button-name", false)]
    public async Task What_is_wrong_is_found(string wrong, string rule, bool isColoursAlone)
    {
        await using var visitor = await site.VisitAsync(Look.DesktopDark);
        await visitor.AssertClearAsync();

        await visitor.Page.EvaluateAsync(wrong);

        var found = await Assert.ThrowsAsync<TrueException>(() => visitor.Page.AssertClearAsync(isColoursAlone ? AxeRules.OfColours : AxeRules.All));
        Assert.Contains(rule, found.Message, StringComparison.Ordinal);
    }
}
