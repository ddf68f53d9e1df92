using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class UnreadTests : IAsyncLifetime
{
    private readonly StatementWatch _statements = new();
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync(
        services: collection => collection.ConfigureDbContext<SupportDbContext>(options => options.AddInterceptors(_statements)));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Others_messages_count_and_not_ones_own_nor_those_that_are_gone()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].LineAsync();
        await using var tom = await circle["Tom"].LineAsync();
        foreach (var line in (HubLine[])[ana, ana, tom, ana, tom])
        {
            await line.PostAsync(circle.Id, "Something.");
        }

        await ana.DeleteAsync(circle.Id, 2);
        await ana.EditAsync(circle.Id, 1, "Something else.");
        await circle.HideAsync(5);

        Assert.Equal([(circle.Id, 2)], await UnreadAsync(circle["Tom"]));
        Assert.Equal([(circle.Id, 1)], await UnreadAsync(circle["Ana"]));
        Assert.Equal([(circle.Id, 3)], await UnreadAsync(circle.Facilitator));
        await circle["Tom"].PutAsync($"{circle.Path}/read", new ReadRequest { Sequence = 1 });
        Assert.Equal([(circle.Id, 1)], await UnreadAsync(circle["Tom"]));
        await circle["Tom"].PutAsync($"{circle.Path}/read", new ReadRequest { Sequence = 4 });
        Assert.Empty(await UnreadAsync(circle["Tom"]));
    }

    [Fact]
    public async Task They_are_counted_up_to_a_hundred()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].LineAsync();
        for (var i = 1; i <= ConversationLimits.UnreadCount - 1; i++)
        {
            await ana.PostAsync(circle.Id, "Something.");
        }

        Assert.Equal([(circle.Id, 99)], await UnreadAsync(circle["Tom"]));
        for (var i = 0; i < 21; i++)
        {
            await ana.PostAsync(circle.Id, "Something.");
        }

        Assert.Equal([(circle.Id, 100)], await UnreadAsync(circle["Tom"]));
    }

    [Fact]
    public async Task Only_circles_whose_conversation_one_may_read_are_counted()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Mia");
        var newcomer = await _host.MemberAsync("New");
        await circle.JoinAsync(newcomer);
        await using (var ana = await circle["Ana"].LineAsync())
        {
            await ana.PostAsync(circle.Id, "Something.");
        }

        await circle["Tom"].DeleteAsync($"{circle.Path}/seats/mine");
        await circle.RemoveAsync(circle["Mia"]);
        foreach (var person in (Person[])[newcomer, circle["Tom"], circle["Mia"], await _host.MemberAsync("Stranger")])
        {
            Assert.Empty(await UnreadAsync(person));
        }

        await circle.AcceptAsync(newcomer);
        Assert.Equal([(circle.Id, 1)], await UnreadAsync(newcomer));
        await circle.ChangeAgreementsAsync();
        Assert.Equal([(circle.Id, 1)], await UnreadAsync(newcomer));
    }

    [Fact]
    public async Task One_statement_counts_for_any_number_of_circles()
    {
        var tom = await _host.MemberAsync("Tom");
        var facilitator = await _host.FacilitatorAsync();
        for (var i = 0; i < 12; i++)
        {
            var circle = await TestCircle.OpenAsync(facilitator);
            await circle.SeatAsync(tom);
            await using var line = await facilitator.LineAsync();
            await line.PostAsync(circle.Id, "Something.");
        }

        await UnreadAsync(tom);
        _statements.Take();
        Assert.Equal(Enumerable.Repeat(1, 12), (await UnreadAsync(tom)).Select(circle => circle.Unread));

        Assert.Single(_statements.Take(), sql => sql.Contains("ReadUpTo", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<(Guid CircleId, int Unread)>> UnreadAsync(Person person) =>
        [.. (await person.GetAsync<UnreadCount[]>("/api/circles/mine/unread")).Select(circle => (circle.CircleId, circle.Unread))];
}
