using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Connection.CheckIns;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation.Rules;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Connection;

/// <summary>How somebody is, said to themselves or to a circle.</summary>
public sealed class CheckInTests(OneHost one) : IClassFixture<OneHost>
{
    private const string Word = "the juniper gate";

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task What_is_kept_to_oneself_is_in_ones_own_history_alone_and_in_no_circle_log_or_column()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");

        var calm = await circle["Ana"].CheckInAsync(4, $" By {Word}. ");
        var distressed = await circle["Ana"].CheckInAsync(1, "I want to kill myself tonight.");

        Assert.Equal((null, true, null), (calm.Help, distressed.Help, distressed.Held));
        var own = (await circle["Ana"].CheckInsAsync()).CheckIns;
        Assert.Equal([(1, "I want to kill myself tonight.", null), (4, $"By {Word}.", null)], own.Select(c => (c.Mood, c.Words, c.Circle)));
        Assert.Empty((await circle["Tom"].CheckInsAsync()).CheckIns);
        Assert.Empty((await HistoryAsync(circle, circle["Tom"])).Messages);
        Assert.Empty(await circle.CasesAsync());
        Assert.DoesNotContain(Word, _host.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(await _host.FindEverywhereAsync(null, Word), place => place.StartsWith("CheckIns.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_shared_is_an_entry_of_the_circles_log_which_everybody_hears_at_once()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var tom = await circle["Tom"].InAsync(circle);

        var saved = await circle["Ana"].CheckInAsync(2, "A long night.", circle);

        var heard = Assert.Single((await HistoryAsync(circle, circle["Tom"])).Messages);
        Assert.Equal((MessageKind.CheckIn, "●●○○○\n\nA long night.", saved.At), (heard.Kind, heard.Body, heard.SentAt));
        Assert.Equal("●●○○○\n\nA long night.", (await tom.MessageAsync()).Body);
        var own = Assert.Single((await circle["Ana"].CheckInsAsync()).CheckIns);
        Assert.Equal((2, "A long night.", "The long table", saved.At), (own.Mood, own.Words, own.Circle, own.At));
        await circle["Ana"].CheckInAsync(5, with: circle);
        Assert.Equal("●●●●●", (await HistoryAsync(circle, circle["Tom"])).Messages[1].Body);
    }

    [Fact]
    public async Task The_same_twice_is_one_and_another_under_its_id_is_a_conflict()
    {
        var circle = await _host.CircleAsync("Ana");
        var (kept, shared) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var first = await circle["Ana"].CheckInAsync(3, "So-so.", id: kept);
        var told = await circle["Ana"].CheckInAsync(3, "So-so.", circle, shared);

        Assert.Equal(first.At, (await circle["Ana"].CheckInAsync(3, "So-so.", id: kept)).At);
        Assert.Equal(told.At, (await circle["Ana"].CheckInAsync(3, "So-so.", circle, shared)).At);
        foreach (var another in (Func<Task>[])
        [
            () => circle["Ana"].CheckInAsync(4, "So-so.", id: kept),
            () => circle["Ana"].CheckInAsync(3, "So-so.", circle, kept),
            () => circle["Ana"].CheckInAsync(3, "So-so.", id: shared),
            () => circle["Ana"].CheckInAsync(3, "Other words.", circle, shared),
        ])
        {
            Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(another)).Code);
        }

        Assert.Equal(2, (await circle["Ana"].CheckInsAsync()).CheckIns.Count);
        Assert.Single((await HistoryAsync(circle, circle["Ana"])).Messages);
    }

    [Fact]
    public async Task Under_the_rules_of_the_circle_it_is_refused_with_nothing_kept_or_waits_for_a_facilitator()
    {
        var circle = await _host.CircleAsync("Ana");
        var stranger = await _host.MemberAsync("Tom");
        await circle.WatchAsync("heron", WatchAction.Hold);
        await circle.WatchAsync("raven", WatchAction.Refuse);

        var held = await circle["Ana"].CheckInAsync(3, "The heron came.", circle);

        Assert.True(held.Held);
        Assert.Equal(MessageKind.CheckIn, Assert.Single(await circle.WaitingAsync()).Kind);
        Assert.Equal(RefusalCodes.RefusedByRules, (await Refused.ByAsync(() => circle["Ana"].CheckInAsync(3, "A raven.", circle))).Code);
        Assert.Equal(RefusalCodes.ContactDetails, (await Refused.ByAsync(() => circle["Ana"].CheckInAsync(3, "Ring 07700 900123.", circle))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => stranger.CheckInAsync(3, "Hello.", circle))).Code);
        Assert.Single((await circle["Ana"].CheckInsAsync()).CheckIns);
        Assert.Empty((await stranger.CheckInsAsync()).CheckIns);
    }

    [Fact]
    public async Task Whoever_tells_a_circle_that_it_is_too_much_is_offered_help_and_those_who_look_after_it_are_told()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var desk = await circle.Facilitator.AtDashboardAsync();

        var saved = await circle["Ana"].CheckInAsync(1, "I want to kill myself tonight. Ring 07700 900123.", circle);

        Assert.Equal((true, true, null), (saved.Help, saved.Masked, saved.Held));
        await desk.InPassingAsync();
        Assert.Single(await circle.CasesAsync());
    }

    [Fact]
    public async Task Taken_out_of_ones_own_history_it_is_still_where_it_was_told_until_it_is_deleted_there()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var id = Guid.CreateVersion7();
        await circle["Ana"].CheckInAsync(3, "So-so.", circle, id);

        await circle["Tom"].DeleteAsync($"{CheckingIn.Path}/{id}");
        Assert.Single((await circle["Ana"].CheckInsAsync()).CheckIns);
        await circle["Ana"].DeleteAsync($"{CheckingIn.Path}/{id}");
        await circle["Ana"].DeleteAsync($"{CheckingIn.Path}/{id}");

        Assert.Empty((await circle["Ana"].CheckInsAsync()).CheckIns);
        Assert.NotNull(Assert.Single((await HistoryAsync(circle, circle["Tom"])).Messages).Body);
    }

    [Fact]
    public async Task They_come_a_page_at_a_time_the_newest_first()
    {
        var ana = await _host.MemberAsync();
        for (var number = 0; number < 5; number++)
        {
            await ana.CheckInAsync(number + 1);
        }

        var first = await ana.CheckInsAsync("?limit=3");
        var rest = await ana.CheckInsAsync($"?limit=3&before={first.Before}");

        Assert.Equal([5, 4, 3, 2, 1], first.CheckIns.Concat(rest.CheckIns).Select(c => c.Mood));
        Assert.Null(rest.Before);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => ana.CheckInsAsync("?before=0"))).Code);
        Assert.Equal(RefusalCodes.Invalid, (await Refused.ByAsync(() => ana.CheckInsAsync($"?limit={CheckInLimits.Page + 1}"))).Code);
    }

    [Theory]
    [InlineData(0, 5, "mood")]
    [InlineData(6, 5, "mood")]
    [InlineData(3, CheckInLimits.WordsLength + 1, "words")]
    public async Task What_cannot_be_taken_is_named_by_its_field_and_nothing_is_kept(int mood, int length, string field)
    {
        var circle = await _host.CircleAsync("Ana");
        foreach (var with in (TestCircle?[])[null, circle])
        {
            var refused = await Refused.ByAsync(() => circle["Ana"].CheckInAsync(mood, new string('x', length), with));

            Assert.Equal((400, RefusalCodes.Invalid), (refused.Status, refused.Code));
            Assert.Contains(field, refused.Body.Fields!.Keys, StringComparer.OrdinalIgnoreCase);
        }

        Assert.Empty((await circle["Ana"].CheckInsAsync()).CheckIns);
        await _host.ReadAsync(async db => Assert.False(await db.Messages.AnyAsync(m => m.CircleId == circle.Id)));
        await circle["Ana"].CheckInAsync(3, new string('語', CheckInLimits.WordsLength), circle);
    }

    private static Task<MessagePage> HistoryAsync(TestCircle circle, Person reader) => reader.GetAsync<MessagePage>($"{circle.Path}/messages");
}
