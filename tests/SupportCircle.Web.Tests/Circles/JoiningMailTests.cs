using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class JoiningMailTests : IAsyncLifetime
{
    private static readonly string[] Telling =
    [
        "support", "circle", "seat", "request", "wait", "accept", "declin", "facilitat", "table", "nest", "Ana", "Ruth", "lantern",
    ];

    private readonly SentMails _sent = new();
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync(
        Settings.Of(("Web:PublicUrl", "https://talk.example.org")), services: _sent.Watch);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_step_of_joining_sends_one_neutral_mail_to_the_one_whom_it_concerns()
    {
        var circle = await _host.ListedCircleAsync(seats: 2);
        var ida = await NewAsync("Ida");
        await circle.SeatAsync(ida);
        var ana = await NewAsync("Ana");

        await circle.AskAsync(ana, note: "lantern");
        await AssertNewsAsync(circle.Facilitator);
        await circle.AcceptRequestAsync("Ana", word: "lantern");
        await AssertNewsAsync(ana);
        await circle.LeaveAsync(ida);
        await AssertNewsAsync(ana);
        await circle.AskAsync(ida, note: "lantern");
        await AssertNewsAsync(circle.Facilitator);
        await circle.DeclineRequestAsync("Ida", word: "lantern");
        await AssertNewsAsync(ida);

        await AssertSilenceAsync();
    }

    [Fact]
    public async Task A_facilitator_who_has_not_looked_yet_is_not_told_of_each_further_request()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await NewAsync("Ana");
        var tom = await NewAsync("Tom");
        await circle.AskAsync(ana);
        await AssertNewsAsync(circle.Facilitator);

        await circle.AskAsync(tom);
        await circle.AskAsync(ana);

        await AssertSilenceAsync();
        await circle.DeclineRequestAsync("Ana");
        await AssertNewsAsync(ana);
        await circle.DeclineRequestAsync("Tom");
        await AssertNewsAsync(tom);
        await circle.AskAsync(await NewAsync("Eva"));
        await AssertNewsAsync(circle.Facilitator);
    }

    [Fact]
    public async Task Asking_and_taking_it_back_again_and_again_does_not_fill_a_mailbox()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await NewAsync("Ana");
        for (var times = 0; times < 8; times++)
        {
            await circle.AskAsync(ana);
            await ana.DeleteAsync($"{circle.Path}/requests/mine");
        }

        for (var mails = 0; mails < 4; mails++)
        {
            await AssertNewsAsync(circle.Facilitator);
        }

        await AssertSilenceAsync();
    }

    [Fact]
    public async Task What_was_refused_sends_nothing()
    {
        var circle = await _host.ListedCircleAsync(seats: 2);
        var hidden = await _host.CircleAsync();
        var ana = await NewAsync("Ana");
        await circle.SeatAsync(ana);

        await Refused.ByAsync(() => circle.AskAsync(ana));
        await Refused.ByAsync(() => hidden.AskAsync(ana));
        await Refused.ByAsync(() => circle.AcceptRequestAsync(Guid.CreateVersion7()));

        await AssertSilenceAsync();
    }

    private async Task<Person> NewAsync(string name)
    {
        var person = await _host.MemberAsync(name);
        await _sent.NextToAsync(person);
        return person;
    }

    private async Task AssertNewsAsync(Person person)
    {
        var mail = await _sent.NextAsync();
        Assert.Equal((person.Email, "Something new for you"), (mail.To, mail.Subject));
        Assert.Contains("https://talk.example.org/", mail.Text, StringComparison.Ordinal);
        Assert.All(Telling, word => Assert.DoesNotContain(word, mail.Subject + mail.Text, StringComparison.OrdinalIgnoreCase));
    }

    // A mail to somebody else is the next one: whatever was written down before has left by then.
    private async Task AssertSilenceAsync()
    {
        var last = await _host.MemberAsync("Zoe");
        Assert.Equal(last.Email, (await _sent.NextAsync()).To);
        Assert.False(_sent.HasMore);
    }
}
