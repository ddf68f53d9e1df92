using System.CodeDom.Compiler;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class WrittenAtTheBuildTests(OneHost one) : IClassFixture<OneHost>
{
    // Where the generator cannot read a handler, the framework does at the start, without a word.
    [Fact]
    public void Each_handler_of_the_api_has_its_arguments_read_by_code_that_was_written_at_the_build()
    {
        var handlers = one.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(handlers);
        Assert.All(handlers, handler => Assert.NotNull(handler.Metadata.GetMetadata<GeneratedCodeAttribute>()));
    }
}
