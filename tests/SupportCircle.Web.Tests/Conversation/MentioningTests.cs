using System.Text.Json;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class MentioningTests(OneHost host) : IClassFixture<OneHost>
{
    [Fact]
    public async Task Whom_a_message_mentions_is_told_with_it_and_read_with_it()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom", "Leo");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        Guid[] both = [.. ((Guid[])[circle["Tom"].SeatId, circle["Leo"].SeatId]).Order()];

        await ana.PostAsync(circle.Id, "@Leo and @Tom, are you there?", mentions: both);
        await ana.PostAsync(circle.Id, "Anybody?");

        Assert.Equal([both, null], [(await tom.MessageAsync()).Mentions, (await tom.MessageAsync()).Mentions]);
        var page = await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages");
        Assert.Equal([both, null], page.Messages.Select(m => m.Mentions));
        await using var late = await circle["Leo"].LineAsync();
        Assert.Equal([both, null], (await late.EnterAsync(circle.Id)).Messages.Select(m => m.Mentions));
        var found = await circle["Tom"].PostAsync<SearchAnswer>($"{circle.Path}/search", new SearchRequest { Words = "are you there" });
        Assert.Equal(both, found.Hits.Single().Mentions!);
    }

    [Fact]
    public async Task Those_who_have_left_and_those_of_other_circles_are_left_out_as_if_they_did_not_exist()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom", "Mia");
        var other = await host.Host.CircleAsync("Leo");
        await using var ana = await circle["Ana"].InAsync(circle);
        await circle["Mia"].DeleteAsync($"{circle.Path}/seats/mine");
        await circle.RemoveAsync(circle["Tom"]);
        Guid[] nobody = [circle["Tom"].SeatId, circle["Mia"].SeatId, other["Leo"].SeatId, circle["Ana"].SeatId, Guid.NewGuid()];

        foreach (var seat in nobody)
        {
            var receipt = await ana.PostAsync(circle.Id, "Are you there?", mentions: [seat]);
            Assert.Equal((PostStatus.Posted, null), (receipt.Status, (await ana.MessageAsync()).Mentions));
        }
    }

    [Fact]
    public async Task Eight_can_be_mentioned_and_not_nine()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        Guid[] eight = [circle["Tom"].SeatId, .. Enumerable.Range(0, 7).Select(_ => Guid.NewGuid())];

        await ana.PostAsync(circle.Id, "Eight.", mentions: eight);
        var refused = await Refused.ByAsync(() => ana.PostAsync(circle.Id, "Nine.", mentions: [.. eight, Guid.NewGuid()]));

        Assert.Equal((RefusalCodes.Invalid, 1), (refused.Code, (await ana.EnterAsync(circle.Id)).LastSequence));
        Assert.Equal(["mentions"], refused.Body.Fields!.Keys);
    }

    [Theory]
    [InlineData("\"Tom\"")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("[\"Tom\"]")]
    [InlineData("[7]")]
    [InlineData("[null]")]
    public async Task What_is_no_list_of_seats_is_invalid_by_its_name(string json)
    {
        var circle = await host.Host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);

        var refused = await Refused.ByAsync(() => ana.CallAsync<object?>(
            "Post", circle.Id, new { clientMessageId = Guid.NewGuid(), body = "Hello.", mentions = JsonElement.Parse(json) }));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal(["mentions"], refused.Body.Fields!.Keys);
    }

    [Fact]
    public async Task The_unread_ones_that_mention_one_are_counted_among_the_others_until_they_are_read()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        foreach (var mentions in (Guid[]?[])[null, [circle["Tom"].SeatId], [circle["Tom"].SeatId], [circle["Tom"].SeatId], null])
        {
            await ana.PostAsync(circle.Id, "Hello.", mentions: mentions);
        }

        await circle.HideAsync(2);
        Assert.Equal(new UnreadCount(circle.Id, 4, 2, With: null), await UnreadAsync(circle["Tom"]));
        Assert.Equal(new UnreadCount(circle.Id, 4, 0, With: null), await UnreadAsync(circle.Facilitator));

        await circle["Tom"].PutAsync($"{circle.Path}/read", new ReadRequest { Sequence = 3 });
        Assert.Equal(new UnreadCount(circle.Id, 2, 1, With: null), await UnreadAsync(circle["Tom"]));
        await ana.DeleteAsync(circle.Id, 4);
        Assert.Equal(new UnreadCount(circle.Id, 1, 0, With: null), await UnreadAsync(circle["Tom"]));
    }

    [Fact]
    public async Task They_are_counted_no_further_than_the_others()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        for (var i = 0; i < ConversationLimits.UnreadCount + 1; i++)
        {
            await ana.PostAsync(circle.Id, "Hello.", mentions: [circle["Tom"].SeatId]);
        }

        Assert.Equal(new UnreadCount(circle.Id, 100, 100, With: null), await UnreadAsync(circle["Tom"]));
    }

    private static async Task<UnreadCount> UnreadAsync(Person person) =>
        (await person.GetAsync<UnreadCount[]>("/api/circles/mine/unread")).Single();
}
