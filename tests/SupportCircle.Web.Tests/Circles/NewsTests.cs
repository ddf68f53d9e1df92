using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

/// <summary>Those who are in the room are told when there is something to read again, and nobody else is.</summary>
public sealed class NewsTests(OneHost host) : IClassFixture<OneHost>
{
    [Fact]
    public async Task Changed_agreements_are_told_at_once()
    {
        var circle = await host.Host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);

        await circle.ChangeAgreementsAsync();

        await ToldAsync(ana, circle);
        Assert.Equal(2, (await circle["Ana"].GetAsync<CircleDetails>(circle.Path)).AgreementsVersion);
    }

    [Fact]
    public async Task Who_comes_who_goes_and_who_takes_another_name_is_told_and_not_to_those_outside()
    {
        var circle = await host.Host.CircleAsync("Ana", "Tom");
        var other = await host.Host.CircleAsync("Leo");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var leo = await other["Leo"].InAsync(other);

        await circle.JoinAsync(await host.Host.MemberAsync("Priya"));
        await ToldAsync(ana, circle);
        await circle["Tom"].PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = "Thomas" });
        await ToldAsync(ana, circle);
        await circle.LeaveAsync(circle["Priya"]);
        await ToldAsync(ana, circle);
        await circle.RemoveAsync(circle["Tom"]);
        await ToldAsync(ana, circle);

        Assert.False(leo.HasHeardInPassing);
    }

    [Fact]
    public async Task Requests_their_answers_and_another_number_of_seats_are_told()
    {
        var circle = await host.Host.ListedCircleAsync(seats: 2);
        var (ana, tom) = (await host.Host.MemberAsync(), await host.Host.MemberAsync("Tom"));
        await using var facilitator = await circle.Facilitator.InAsync(circle);

        await circle.AskAsync(ana);
        await ToldAsync(facilitator, circle);
        await circle.AcceptRequestAsync("Ana");
        await ToldAsync(facilitator, circle);
        await circle.AskAsync(tom);
        await ToldAsync(facilitator, circle);
        await tom.DeleteAsync($"{circle.Path}/requests/mine");
        await ToldAsync(facilitator, circle);
        await circle.EditAsync(seats: 5);
        await ToldAsync(facilitator, circle);
    }

    private static async Task ToldAsync(HubLine line, TestCircle circle) =>
        Assert.Equal(new CircleChanged(circle.Id), await line.InPassingAsync());
}
