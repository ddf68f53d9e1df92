using SupportCircle.TestDatabases.Translation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>That the watch over SQL Server's SQL looks at all: what it finds wrong fails the test in which it was found.</summary>
public sealed class SqlServerTranslationTests
{
    [Fact]
    public async Task What_the_host_asks_and_writes_is_read_as_SQL_Server_would_read_it()
    {
        await using var host = await TestHost.StartAsync();
        var circle = await host.CircleAsync("Ana", "Tom");
        await circle.RemoveAsync(circle["Tom"]);
        await circle["Ana"].PostAsync("/api/account/sign-out");

        var statements = SqlServerTranslation.Instance.Statements;

        Assert.InRange(statements.Count, 20, int.MaxValue);
        Assert.All(
            (string[])["FROM [Seats] AS", "INSERT INTO [AccountSessions]", "UPDATE [c]", "[Invitations]", "[Keys]", "OUTPUT INSERTED.[Id]"],
            part => Assert.Contains(statements, statement => statement.Contains(part, StringComparison.Ordinal)));
    }
}
