using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class ChangingTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task An_edit_reaches_everybody_as_a_numbered_change_and_is_marked_in_history()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "It was a hard weak.");
        await tom.MessageAsync();

        var receipt = await ana.EditAsync(circle.Id, 1, "It was a hard week.");

        Assert.Equal(1, receipt.Change);
        Assert.Equal(
            new MessageChanged(circle.Id, 1, MessageChangeKind.Edited, 1, "It was a hard week.", receipt.At, Gone: null),
            await tom.ChangeAsync());
        var page = await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages");
        Assert.Equal("It was a hard week.", page.Messages.Single().Body);
        Assert.Equal(receipt.At, page.Messages.Single().EditedAt);
    }

    [Fact]
    public async Task A_deleted_message_is_gone_for_everybody_and_keeps_its_number()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await ana.PostAsync(circle.Id, "I should not have said that.");
        await tom.MessageAsync();

        await ana.DeleteAsync(circle.Id, 1);

        Assert.Equal(
            new MessageChanged(circle.Id, 1, MessageChangeKind.Deleted, 1, Body: null, EditedAt: null, Gone: true),
            await tom.ChangeAsync());
        var page = await circle["Tom"].GetAsync<MessagePage>($"{circle.Path}/messages");
        Assert.Equal(new MessageView { Sequence = 1, Gone = true }, page.Messages.Single());
    }

    [Fact]
    public async Task Nobody_changes_what_another_wrote_not_even_a_facilitator()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var facilitator = await circle.Facilitator.InAsync(circle);
        await ana.PostAsync(circle.Id, "These are my words.");

        var editing = await Refused.ByAsync(() => facilitator.EditAsync(circle.Id, 1, "No, mine."));
        var deleting = await Refused.ByAsync(() => facilitator.DeleteAsync(circle.Id, 1));

        Assert.Equal(RefusalCodes.NotAllowed, editing.Code);
        Assert.Equal(RefusalCodes.NotAllowed, deleting.Code);
        var page = await circle["Ana"].GetAsync<MessagePage>($"{circle.Path}/messages");
        Assert.Equal("These are my words.", page.Messages.Single().Body);
    }

    [Fact]
    public async Task The_same_change_sent_twice_is_one_change()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "First.");
        var edit = Guid.CreateVersion7();
        var delete = Guid.CreateVersion7();

        Assert.Equal(await ana.EditAsync(circle.Id, 1, "Second.", edit), await ana.EditAsync(circle.Id, 1, "Second.", edit));
        Assert.Equal(await ana.DeleteAsync(circle.Id, 1, delete), await ana.DeleteAsync(circle.Id, 1, delete));

        Assert.Equal(2, (await ana.EnterAsync(circle.Id)).LastChange);
    }

    [Fact]
    public async Task Edits_from_two_devices_at_once_all_land()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var phone = await circle["Ana"].InAsync(circle);
        await using var laptop = await circle["Ana"].InAsync(circle);
        await phone.PostAsync(circle.Id, "0");

        for (var round = 0; round < 10; round++)
        {
            await Task.WhenAll(phone.EditAsync(circle.Id, 1, $"phone {round}"), laptop.EditAsync(circle.Id, 1, $"laptop {round}"));
        }

        Assert.Equal(20, (await phone.EnterAsync(circle.Id)).LastChange);
    }

    [Fact]
    public async Task Only_facilitators_see_earlier_wordings_and_nobody_those_of_a_deleted_message()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);
        await ana.PostAsync(circle.Id, "First wording.");
        await ana.EditAsync(circle.Id, 1, "Second wording.");
        var path = $"{circle.Path}/messages/1/history";

        var refused = await Refused.ByAsync(() => circle["Ana"].GetAsync<MessageHistory>(path));
        var history = await circle.Facilitator.GetAsync<MessageHistory>(path);
        await ana.DeleteAsync(circle.Id, 1);
        var gone = await Refused.ByAsync(() => circle.Facilitator.GetAsync<MessageHistory>(path));

        Assert.Equal(RefusalCodes.NotAllowed, refused.Code);
        Assert.Equal(["First wording.", "Second wording."], history.Wordings.Select(w => w.Body));
        Assert.Equal(RefusalCodes.NotFound, gone.Code);
    }
}
