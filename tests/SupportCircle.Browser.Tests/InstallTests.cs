using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>The pages as an app on one's device, with and without a line.</summary>
public sealed class InstallTests(Site site)
{
    [Fact]
    public async Task It_can_be_installed_under_a_name_that_says_nothing()
    {
        using var client = new HttpClient { BaseAddress = site.Address };

        using var answer = await client.GetAsync("/notes.webmanifest");
        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        var manifest = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(("Notes", "Notes", "standalone"), ((string?)manifest["name"], (string?)manifest["short_name"], (string?)manifest["display"]));
        foreach (var icon in manifest["icons"]!.AsArray().Append(JsonNode.Parse("{\"src\":\"/apple-touch-icon.png\",\"sizes\":\"180x180\"}")))
        {
            var bytes = await client.GetByteArrayAsync((string)icon!["src"]!);
            Assert.Equal((string?)icon["sizes"], $"{Number(bytes, 16)}x{Number(bytes, 20)}");
        }

        using var worker = await client.GetAsync("/service-worker.js");
        Assert.Equal(HttpStatusCode.OK, worker.StatusCode);
        Assert.True(worker.Headers.CacheControl is { NoCache: true } or { NoStore: true }, "An old one would be kept.");
    }

    [Fact]
    public async Task Without_a_line_the_pages_open_with_helplines_and_nothing_of_a_conversation_is_kept()
    {
        await using var cable = new Cable(site.Address);
        await using var gathering = await Gathering.OfAsync(site, "Mona");
        await using var mona = await Visitor.ComeAsync(site.Browser, cable.Address, Look.Phone, ServiceWorkerPolicy.Allow);
        await mona.GoAsync("/");
        await mona.SignInAsync(gathering.EmailOf("Mona"), Web.Tests.Hosting.HostProcess.Password);
        await mona.EnterAsync(Gathering.Name);
        await mona.SayAsync("Nobody should find this.");
        await mona.HearAsync("Nobody should find this.");
        await mona.Page.EvaluateAsync("navigator.serviceWorker.ready");
        await mona.Page.ReloadAsync();
        await mona.HearAsync("Nobody should find this.");
        await mona.GoAsync("/me");
        await mona.GoAsync("/help");

        Assert.Equal(["/api/help", "/api/organisation"], await KeptOfApiAsync(mona));
        Assert.DoesNotContain("Nobody should find this.", await KeptTextsAsync(mona), StringComparison.Ordinal);

        cable.Cut();
        await mona.GoAsync(gathering.Path);
        await mona.SeeHeadingAsync("We cannot reach the server");
        await mona.SeeHeadingAsync(Helplines.Checked);
        await mona.PictureAsync("offline");
        await mona.AssertClearAsync();
        await mona.AssertFitsAsync("offline");
        await mona.GoAsync("/help");
        await mona.SeeHeadingAsync(Helplines.Checked);
        await mona.Page.GetByLabel("Country").SelectOptionAsync("UY");
        await mona.SeeAsync("Call 0800 0767");

        cable.Mend();
        await mona.GoAsync(gathering.Path);
        await mona.HearAsync("Nobody should find this.");
    }

    private static int Number(byte[] png, int at) => (png[at] << 24) | (png[at + 1] << 16) | (png[at + 2] << 8) | png[at + 3];

    private static Task<string[]> KeptOfApiAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string[]>(
        """
        async () => {
          const found = [];
          for (const name of await caches.keys())
            for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
          return found.filter((path) => /^\/(api|hubs)/.test(path)).sort();
        }
        """);

    private static Task<string> KeptTextsAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>(
        """
        async () => {
          const found = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) found.push(await (await cache.match(request)).text());
          }
          return found.join("\n");
        }
        """);
}
