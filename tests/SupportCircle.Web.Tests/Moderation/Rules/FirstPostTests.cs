using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Rules;

public sealed class FirstPostTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_newcomers_first_posts_wait_and_are_told_as_such_until_enough_are_let_through()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle.LookAtFirstPostsAsync(1);
        Assert.Equal(1, (await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).FirstPosts);

        Assert.Equal((PostStatus.Held, "FirstPost"), await StatusAsync(ana, circle, "One."));
        Assert.Equal((PostStatus.Held, "FirstPost"), await StatusAsync(ana, circle, "Two."));
        await circle.LetThroughAsync((await circle.WaitingAsync())[1].Id);

        Assert.Equal((PostStatus.Posted, null), await StatusAsync(ana, circle, "Three."));
        Assert.Equal(["One."], (await circle.WaitingAsync()).Select(post => post.Body));
        await ana.EditAsync(circle.Id, 1, "Two, as I meant it.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(RuleLimits.MaxFirstPosts + 1)]
    public async Task Counts_of_first_posts_out_of_range_are_invalid(int count)
    {
        var circle = await _host.CircleAsync();

        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => circle.LookAtFirstPostsAsync(count))).Code);
    }

    private static async Task<(PostStatus Status, string? Reason)> StatusAsync(HubLine line, TestCircle circle, string body)
    {
        var receipt = await line.PostAsync(circle.Id, body);
        return (receipt.Status, receipt.Reason);
    }
}
