using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

public sealed class PublishTests
{
    [Fact]
    public async Task The_first_publish_of_a_clean_clone_serves_the_page_and_its_script()
    {
        var folder = Directory.CreateTempSubdirectory("supportcircle-clone-").FullName;
        try
        {
            await Repository.RunAsync(folder, "git", "clone", "--quiet", Repository.Root, "clone");

            // What the analyzers say is known by now: every build asks them.
            await Repository.RunAsync(
                Path.Combine(folder, "clone"),
                "dotnet", "publish", "src/SupportCircle.Web", "-o", Path.Combine(folder, "out"), "-v", "quiet", "-p:RunAnalyzers=false");
            await using var host = new HostProcess(Path.Combine(folder, "out", "SupportCircle.Web.dll"));
            await host.StartAsync();
            using var http = new HttpClient { BaseAddress = host.Address };

            var page = await http.GetStringAsync(new Uri("/", UriKind.Relative));
            var script = page.Split("src=\"").Select(part => part.Split('"')[0]).First(path => path.StartsWith("/assets/", StringComparison.Ordinal));
            var answer = await http.GetAsync(new Uri(script, UriKind.Relative));

            Assert.Contains("<div id=\"app\">", page, StringComparison.Ordinal);
            Assert.True(answer.IsSuccessStatusCode);
            Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
