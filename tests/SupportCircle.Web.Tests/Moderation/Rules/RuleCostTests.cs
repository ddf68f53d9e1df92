using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Rules;

public sealed class RuleCostTests
{
    [Fact]
    public async Task A_post_asks_the_database_for_rules_once_and_again_when_they_have_changed()
    {
        var statements = new StatementWatch();
        await using var host = await TestHost.StartAsync(
            services: services => services.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(statements)));
        var circle = await host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.WatchAsync("torch", WatchAction.Refuse);
        await ana.PostAsync(circle.Id, "One.");
        statements.Take();

        await ana.PostAsync(circle.Id, "Two.");
        await ana.PostAsync(circle.Id, "Three.");
        Assert.Empty(statements.Take());

        await circle.WatchAsync("lamp", WatchAction.Refuse);
        statements.Take();
        await ana.PostAsync(circle.Id, "Four.");
        Assert.Equal(2, statements.Take().Count);
        await ana.PostAsync(circle.Id, "Five.");
        Assert.Empty(statements.Take());
    }
}
