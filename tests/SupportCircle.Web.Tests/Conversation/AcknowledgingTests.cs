using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class AcknowledgingTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task It_reaches_everybody_by_name_and_stands_with_the_message()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "I slept two hours.");
        await ana.MessageAsync();

        var receipt = await tom.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.IHearYou);

        var given = new AcknowledgementView(new Author(circle["Tom"].SeatId, "Tom"), AcknowledgementKind.IHearYou);
        var change = await ana.ChangeAsync();
        Assert.Equal(
            (receipt.Change, MessageChangeKind.Acknowledged, 1, given), (change.Change, change.Kind, change.Sequence, change.Acknowledgement));
        var page = await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages");
        Assert.Equal([given], page.Messages.Single().Acknowledgements!);
        await using var late = await circle["Ana"].LineAsync();
        Assert.Equal([given], (await late.EnterAsync(circle.Id)).Messages.Single().Acknowledgements!);
    }

    [Fact]
    public async Task It_is_taken_back_by_whoever_gave_it_and_nobody_else()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Leo");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var leo = await circle["Leo"].InAsync(circle);
        await ana.PostAsync(circle.Id, "I slept two hours.");
        await tom.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.MeToo);

        await leo.AcknowledgeAsync(circle.Id, 1, kind: null);
        Assert.Equal("Tom", (await OnlyAsync(circle)).Acknowledgements!.Single().By.Name);
        await tom.AcknowledgeAsync(circle.Id, 1, kind: null);

        Assert.Null((await OnlyAsync(circle)).Acknowledgements);
    }

    [Fact]
    public async Task The_same_one_sent_twice_is_one_change()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "I slept two hours.");
        var id = Guid.CreateVersion7();

        var first = await tom.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.WithYou, id);

        Assert.Equal(first, await tom.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.WithYou, id));
        Assert.Equal(1, (await tom.EnterAsync(circle.Id)).LastChange);
    }

    [Fact]
    public async Task Nobody_acknowledges_themselves_what_is_gone_or_what_was_never_said()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Mine.");
        await ana.PostAsync(circle.Id, "Gone soon.");
        await ana.DeleteAsync(circle.Id, 2);

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => ana.AcknowledgeAsync(circle.Id, 1, AcknowledgementKind.MeToo))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.AcknowledgeAsync(circle.Id, 2, AcknowledgementKind.MeToo))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => tom.AcknowledgeAsync(circle.Id, 9, AcknowledgementKind.MeToo))).Code);
    }

    [Theory]
    [InlineData("Heart")]
    [InlineData("iHearYou")]
    [InlineData("2")]
    [InlineData("")]
    public async Task An_unknown_kind_is_invalid_by_its_name(string kind)
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "I slept two hours.");

        var refused = await Refused.ByAsync(() => tom.CallAsync<object?>(
            "Acknowledge", circle.Id, new { clientChangeId = Guid.NewGuid(), sequence = 1, kind }));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal(["kind"], refused.Body.Fields!.Keys);
    }

    private static async Task<MessageView> OnlyAsync(TestCircle circle) =>
        (await circle.Facilitator.GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single();
}
