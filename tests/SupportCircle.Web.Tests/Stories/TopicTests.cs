using System.Text;
using SupportCircle.Contracts.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Stories;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

public sealed class TopicTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Topics_have_a_name_in_each_language()
    {
        var ana = await _host.MemberAsync();

        var topics = await ana.GetAsync<TopicView[]>("/api/topics");

        Assert.Equal(TopicCatalogue.All.Select(topic => topic.Code), topics.Select(topic => topic.Code));
        Assert.All(topics, topic => Assert.Equal([Languages.English, Languages.Spanish], topic.Names.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task What_somebody_folds_is_theirs_and_lies_sealed()
    {
        var (ana, tom) = (await _host.MemberAsync(), await _host.MemberAsync("Tom"));

        await ana.FoldTopicsAsync("self-harm", "hospital");

        Assert.Equal(["self-harm", "hospital"], (await ana.GetAsync<FoldedTopicsDetails>("/api/me/folded-topics")).Topics);
        Assert.Empty((await tom.GetAsync<FoldedTopicsDetails>("/api/me/folded-topics")).Topics);
        await _host.ReadAsync(db =>
        {
            Assert.All(db.FoldedTopics, row => Assert.DoesNotContain("hospital", Encoding.UTF8.GetString(row.SealedTopics), StringComparison.Ordinal));
            return Task.CompletedTask;
        });
        await ana.FoldTopicsAsync();
        Assert.Empty((await ana.GetAsync<FoldedTopicsDetails>("/api/me/folded-topics")).Topics);
    }

    [Fact]
    public async Task A_topic_that_there_is_not_is_refused_and_changes_nothing()
    {
        var ana = await _host.MemberAsync();
        await ana.FoldTopicsAsync("loss");

        var refused = await Refused.ByAsync(() => ana.FoldTopicsAsync("loss", "weather"));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal(["loss"], (await ana.GetAsync<FoldedTopicsDetails>("/api/me/folded-topics")).Topics);
    }
}
