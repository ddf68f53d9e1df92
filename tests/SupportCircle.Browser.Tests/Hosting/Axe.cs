using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>What of a page axe looks at.</summary>
internal enum AxeRules
{
    All,

    /// <summary>What a colour scheme changes, for a page that has been looked at whole in the other one.</summary>
    OfColours,
}

/// <summary>
/// axe, in the page itself: the pages have no frames, so nothing has to be put together from several, for which the package's own
/// way opens a further page each time.
/// </summary>
internal static class Axe
{
    private const string Run = """
        async (rules) => {
          const options = rules ? { runOnly: { type: "rule", values: rules } } : {};
          const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
          return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(", ")})`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    public static async Task AssertClearAsync(this IPage page, AxeRules rules)
    {
        Assert.Single(page.Frames);
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
        {
            await page.EvaluateAsync(Script);
        }

        var found = await page.EvaluateAsync<string[]>(Run, rules == AxeRules.OfColours ? ColourRules : null);
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
