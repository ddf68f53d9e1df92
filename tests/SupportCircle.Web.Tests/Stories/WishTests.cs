using SupportCircle.Contracts.Stories;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Stories;

public sealed class WishTests(OneHost one) : IClassFixture<OneHost>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task The_teller_says_whether_the_wish_was_met_and_only_they_see_it()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var story = (await circle.TellAsync(circle["Ana"])).Sequence;

        await circle.SayOfWishAsync(circle["Ana"], story, isMet: true);
        Assert.True((await circle.StoryAsync(circle["Ana"], story)).IsWishMet);
        Assert.Null((await circle.StoryAsync(circle["Tom"], story)).IsWishMet);
        Assert.Null((await circle.StoryAsync(circle.Facilitator, story)).IsWishMet);
        await circle.SayOfWishAsync(circle["Ana"], story, isMet: null);

        Assert.Null((await circle.StoryAsync(circle["Ana"], story)).IsWishMet);
        var refused = await Refused.ByAsync(() => circle.SayOfWishAsync(circle["Tom"], story, isMet: true));
        Assert.Equal(RefusalCodes.NotAllowed, refused.Code);
    }

    [Fact]
    public async Task Facilitators_see_how_often_wishes_were_met_in_steps_of_five_and_members_never()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var stories = new List<long?>();
        for (var n = 0; n < 10; n++)
        {
            stories.Add((await circle.TellAsync(circle["Ana"])).Sequence);
        }

        for (var n = 0; n < 4; n++)
        {
            await circle.SayOfWishAsync(circle["Ana"], stories[n], isMet: n > 0);
        }

        Assert.Null((await circle.StoriesAsync(circle.Facilitator)).Wishes);
        await circle.SayOfWishAsync(circle["Ana"], stories[4], isMet: true);
        Assert.Equal(new WishesMet(5, 4), (await circle.StoriesAsync(circle.Facilitator)).Wishes);
        Assert.Null((await circle.StoriesAsync(circle["Tom"])).Wishes);

        for (var n = 5; n < 9; n++)
        {
            await circle.SayOfWishAsync(circle["Ana"], stories[n], isMet: false);
            Assert.Equal(new WishesMet(5, 4), (await circle.StoriesAsync(circle.Facilitator)).Wishes);
        }

        await circle.SayOfWishAsync(circle["Ana"], stories[9], isMet: true);
        Assert.Equal(new WishesMet(10, 5), (await circle.StoriesAsync(circle.Facilitator)).Wishes);
    }

    [Fact]
    public async Task What_was_withdrawn_counts_no_more()
    {
        var circle = await _host.CircleAsync("Ana");
        long? last = null;
        for (var n = 0; n < 5; n++)
        {
            last = (await circle.TellAsync(circle["Ana"])).Sequence;
            await circle.SayOfWishAsync(circle["Ana"], last, isMet: true);
        }

        await circle.WithdrawAsync(circle["Ana"], last);

        Assert.Null((await circle.StoriesAsync(circle.Facilitator)).Wishes);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle.SayOfWishAsync(circle["Ana"], last, isMet: false))).Code);
    }
}
