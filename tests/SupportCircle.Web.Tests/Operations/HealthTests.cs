using SupportCircle.TestDatabases;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class HealthTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_host_is_ready_while_it_reaches_both_databases_and_lives_on_without(bool isData)
    {
        await using var host = await TestHost.StartAsync();
        Assert.Equal((200, "Healthy"), await AskAsync(host, "ready"));

        TestServer.Current.CutOff(isData ? host.Databases.Data : host.Databases.Keys);

        Assert.Equal((503, "Unhealthy"), await AskAsync(host, "ready"));
        Assert.Equal((200, "Healthy"), await AskAsync(host, "live"));
    }

    private static async Task<(int Status, string Body)> AskAsync(TestHost host, string check)
    {
        var answer = await Exchange.AskAsync(host, HttpMethod.Get, $"/health/{check}");
        return (answer.Status, answer.Body);
    }
}
