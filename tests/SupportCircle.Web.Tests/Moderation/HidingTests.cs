using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation;

public sealed class HidingTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task What_a_facilitator_hides_goes_out_of_sight_for_everybody_at_once_and_by_no_cause()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Words that hurt.");
        await tom.MessageAsync();

        await circle.HideAsync(1);

        var change = await tom.ChangeAsync();
        Assert.Equal(new MessageChanged(circle.Id, 1, MessageChangeKind.Deleted, 1, Body: null, EditedAt: null, Gone: true), change);
        var gone = new MessageView { Sequence = 1, Gone = true };
        Assert.Equal(gone, (await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single());
        Assert.Equal(gone, (await circle.Facilitator.GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single());
    }

    [Fact]
    public async Task Facilitators_read_what_is_hidden_and_nobody_else_does()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Words that hurt.");
        await circle.HideAsync(1);

        var hidden = await circle.Facilitator.GetAsync<HiddenMessage[]>($"{circle.Path}/messages/hidden");
        var refused = await Refused.ByAsync(() => circle["Tom"].GetAsync<HiddenMessage[]>($"{circle.Path}/messages/hidden"));

        Assert.Equal(["Words that hurt."], hidden.Select(one => one.Message.Body));
        Assert.Equal(RefusalCodes.NotAllowed, refused.Code);
    }

    [Fact]
    public async Task A_restored_message_comes_back_to_everybody_as_it_was()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Not so bad after all.");
        await tom.MessageAsync();
        var before = (await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single();
        await circle.HideAsync(1);
        await tom.ChangeAsync();

        await circle.RestoreAsync(1);

        var change = await tom.ChangeAsync();
        Assert.Equal((MessageChangeKind.Restored, before), (change.Kind, change.Message));
        Assert.Equal(before, (await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single());
        Assert.Empty(await circle.Facilitator.GetAsync<HiddenMessage[]>($"{circle.Path}/messages/hidden"));
    }

    [Fact]
    public async Task Whoever_comes_back_finds_it_out_of_sight_or_seen_again()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Words that hurt.");
        var cursor = new EnterCursor(1, 0);
        await circle.HideAsync(1);

        var away = await tom.EnterAsync(circle.Id, cursor);
        await circle.RestoreAsync(1);
        var longer = await tom.EnterAsync(circle.Id, cursor);

        Assert.Equal([true], away.Changes.Select(change => change.Gone));
        Assert.Equal("Words that hurt.", longer.Changes[^1].Message!.Body);
    }

    [Fact]
    public async Task Members_hide_and_restore_nothing_not_even_their_own()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "Mine.");

        var hiding = await Refused.ByAsync(() => circle.HideAsync(1, circle["Ana"]));
        await circle.HideAsync(1);
        var restoring = await Refused.ByAsync(() => circle.RestoreAsync(1, circle["Ana"]));

        Assert.Equal((RefusalCodes.NotAllowed, RefusalCodes.NotAllowed), (hiding.Code, restoring.Code));
        Assert.True((await circle.Facilitator.GetAsync<MessagePage>($"{circle.Path}/messages")).Messages.Single().Gone);
    }
}
