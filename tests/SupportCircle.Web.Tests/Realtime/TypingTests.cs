using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class TypingTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task It_is_told_to_those_in_the_circle_and_to_no_other_circle()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var other = await _host.CircleAsync("Leo");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var leo = await other["Leo"].InAsync(other);

        await ana.TypingAsync(circle.Id);

        Assert.Equal(new PersonTyping(circle.Id, circle["Ana"].SeatId), await tom.InPassingAsync());
        Assert.False(leo.HasHeardInPassing);
    }

    [Fact]
    public async Task Whoever_may_not_post_is_not_shown_as_writing()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var tom = await circle["Tom"].InAsync(circle);
        await circle.Facilitator.PutAsync($"{circle.Path}/pause");
        await tom.InPassingAsync();

        var refused = await Refused.ByAsync(() => ana.TypingAsync(circle.Id));

        Assert.Equal(RefusalCodes.Paused, refused.Code);
        Assert.False(tom.HasHeardInPassing);
    }
}
