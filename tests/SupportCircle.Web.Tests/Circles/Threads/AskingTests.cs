using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles.Threads;

/// <summary>Two members of a circle talk one to one only when both agree, and nothing shows that somebody did not.</summary>
public sealed class AskingTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Two_who_agree_have_a_thread_and_whoever_asked_sees_it_under_the_others_name()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);

        Assert.Null((await ana.AskAsync(circle, tom)).ThreadId);
        var asked = Assert.Single((await tom.ThreadsAsync()).Asked);
        Assert.Equal((circle.Id, "Ana", ana.SeatId), (asked.CircleId, asked.Name, asked.SeatId));
        var threadId = await tom.AnswerAsync(accepts: true);

        var thread = Assert.Single((await ana.ThreadsAsync()).Threads);
        Assert.Equal((threadId, "Tom", circle.Id, null), ((Guid?)thread.Id, thread.Name, thread.CircleId, thread.EndedAt));
        Assert.Equal("Ana", Assert.Single((await tom.ThreadsAsync()).Threads).Name);
        Assert.Empty((await ana.ThreadsAsync()).Asking);
        Assert.Empty((await tom.ThreadsAsync()).Asked);
    }

    [Fact]
    public async Task Two_who_ask_each_other_have_agreed()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle["Ana"].AskAsync(circle, circle["Tom"]);

        var answered = await circle["Tom"].AskAsync(circle, circle["Ana"]);

        Assert.Equal(answered.ThreadId, Assert.Single((await circle["Ana"].ThreadsAsync()).Threads).Id);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle["Ana"].AskAsync(circle, circle["Tom"]))).Code);
    }

    [Fact]
    public async Task A_no_looks_as_no_answer_until_it_lapses_and_is_not_asked_for_twice()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eva");
        var (ana, tom) = (circle["Ana"], circle["Tom"]);
        await ana.AskAsync(circle, tom);
        await ana.AskAsync(circle, circle["Eva"]);
        await tom.AnswerAsync(accepts: false);

        var waiting = (await ana.ThreadsAsync()).Asking;
        Assert.Equal(2, waiting.Count);
        Assert.Single(waiting.Select(request => request.Until - request.AskedAt).Distinct());
        await ana.TakeBackAsync(circle, tom);
        await ana.AskAsync(circle, tom);
        Assert.Empty((await tom.ThreadsAsync()).Asked);
        Assert.Equal(2, (await ana.ThreadsAsync()).Asking.Count);

        one.Time.Advance(ThreadRequest.Lasts);
        await ana.SignInAsync();
        await tom.SignInAsync();
        Assert.Empty((await ana.ThreadsAsync()).Asking);
        await ana.AskAsync(circle, tom);
        Assert.Single((await tom.ThreadsAsync()).Asked);
    }

    [Fact]
    public async Task What_was_taken_back_is_gone_and_cannot_be_answered()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle["Ana"].AskAsync(circle, circle["Tom"]);
        var request = (await circle["Tom"].ThreadsAsync()).Asked[0];

        await circle["Ana"].TakeBackAsync(circle, circle["Tom"]);

        Assert.Empty((await circle["Tom"].ThreadsAsync()).Asked);
        Assert.Empty((await circle["Ana"].ThreadsAsync()).Asking);
        Assert.Equal(404, (await Refused.ByAsync(() => circle["Tom"].PostAsync(
            $"/api/threads/requests/{request.Id}/answer", new { accepts = true }))).Status);
    }

    [Fact]
    public async Task A_request_is_answered_by_the_one_who_is_asked_and_by_nobody_else()
    {
        var circle = await _host.CircleAsync("Ana", "Tom", "Eva");
        await circle["Ana"].AskAsync(circle, circle["Tom"]);
        var request = (await circle["Tom"].ThreadsAsync()).Asked[0];

        foreach (var person in (Person[])[circle["Eva"], circle["Ana"], circle.Facilitator, await _host.MemberAsync("Sam")])
        {
            Assert.Equal(404, (await Refused.ByAsync(() => person.PostAsync(
                $"/api/threads/requests/{request.Id}/answer", new { accepts = true }))).Status);
        }

        Assert.Empty((await circle["Tom"].ThreadsAsync()).Threads);
    }

    [Fact]
    public async Task Whom_somebody_has_blocked_asks_and_learns_nothing()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await circle["Tom"].PutAsync($"{circle.Path}/blocks/{circle["Ana"].SeatId}");

        Assert.Null((await circle["Ana"].AskAsync(circle, circle["Tom"])).ThreadId);

        Assert.Single((await circle["Ana"].ThreadsAsync()).Asking);
        Assert.Empty((await circle["Tom"].ThreadsAsync()).Asked);
        Assert.Equal(RefusalCodes.Conflict, (await Refused.ByAsync(() => circle["Tom"].AskAsync(circle, circle["Ana"]))).Code);
    }

    [Fact]
    public async Task Oneself_strangers_and_people_who_have_left_are_not_asked()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var other = await _host.CircleAsync("Eva");
        await circle["Tom"].DeleteAsync($"{circle.Path}/seats/mine");

        Assert.Equal(RefusalCodes.NotAllowed, (await Refused.ByAsync(() => circle["Ana"].AskAsync(circle, circle["Ana"]))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Ana"].AskAsync(circle, other["Eva"]))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => circle["Ana"].AskAsync(circle, circle["Tom"]))).Code);
    }
}
