using System.Text.Json.Nodes;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class OpenApiTests(OneHost one) : IClassFixture<OneHost>
{
    [Fact]
    public async Task The_description_of_the_api_that_is_kept_is_the_one_that_is_served()
    {
        var served = JsonNode.Parse((await Exchange.AskAsync(one.Host, HttpMethod.Get, "/openapi/v1.json")).Body);
        var kept = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "api", "openapi.json"), TestContext.Current.CancellationToken));

        Assert.True(
            JsonNode.DeepEquals(served, kept),
            "The API has changed and docs/api/openapi.json has not. Start the host and refresh it: "
            + "curl -s http://localhost:5000/openapi/v1.json > docs/api/openapi.json; then make the client's types anew.");
    }

    [Fact]
    public async Task The_description_names_what_crosses_the_hub()
    {
        var served = JsonNode.Parse((await Exchange.AskAsync(one.Host, HttpMethod.Get, "/openapi/v1.json")).Body)!;
        var types = served["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ToList();

        Assert.Superset(
            ((string[])["PostRequest", "PostReceipt", "EnterAnswer", "EnterCursor", "MessagePosted", "MessageChanged", "RefusalBody"]).ToHashSet(StringComparer.Ordinal),
            types.ToHashSet(StringComparer.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SupportCircle.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
