using System.Net.Http.Headers;
using Microsoft.AspNetCore.SignalR.Client;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

public sealed class LogTests
{
    private const string Words = "the blue lantern on the quay";

    private readonly SentMails _mails = new();
    private readonly List<string> _secrets = [Words, "another wrong password", TestHost.Password, "Wilhelmina", "Bartholomew", "Rosalind", "@example.org"];

    [Fact]
    public async Task A_log_that_tells_everything_tells_nothing_that_people_wrote_nor_who_they_are()
    {
        await using var host = await TestHost.StartAsync(
            Settings.Of(
                ("Logging:LogLevel:Default", "Trace"),
                ("Logging:LogLevel:Microsoft.AspNetCore", "Debug"),
                ("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Debug"),
                ("Accounts:RequireConfirmedEmail", "true"),
                ("RateLimits:PostsPerMinute", "120")),
            services: _mails.Watch);

        await BeBusyAsync(host);

        var log = host.Log;
        Assert.Contains("Debug: Executing DbCommand", log, StringComparison.Ordinal);
        Assert.Contains("INSERT INTO", log, StringComparison.Ordinal);
        foreach (var secret in _secrets)
        {
            var at = log.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
            Assert.True(at < 0, at < 0 ? "" : $"'{secret}' is in the log: {log[Math.Max(0, at - 300)..Math.Min(log.Length, at + 100)]}");
        }
    }

    private async Task BeBusyAsync(TestHost host)
    {
        var rosalind = await host.FacilitatorAsync("Rosalind");
        var circle = await TestCircle.OpenAsync(rosalind);
        await rosalind.PutAsync(circle.Path, new CircleRequest { Name = Words, Theme = (await rosalind.GetAsync<ThemeSummary[]>("/api/themes"))[0].Id });
        await circle.ChangeAgreementsAsync(Words);
        var wilhelmina = await SignUpAsync(host, "Wilhelmina");
        var bartholomew = await SignUpAsync(host, "Bartholomew");
        await JoinAsync(circle, wilhelmina);
        await JoinAsync(circle, bartholomew);
        await TalkAsync(circle, wilhelmina, bartholomew);
        await StumbleAsync(circle, wilhelmina);
        await circle.RemoveAsync(bartholomew);
    }

    private async Task<Person> SignUpAsync(TestHost host, string name)
    {
        var person = new Person(host.Address, name, $"{name}@example.org");
        await person.SignUpAsync();
        var secret = MailedSecret.Of(await _mails.NextAsync());
        _secrets.Add(secret.Token);
        await Refused.ByAsync(() => person.SignInAsync("another wrong password"));
        await person.PostAsync("/api/account/confirmation", new ConfirmationRequest { AccountId = secret.AccountId, Token = secret.Token });
        await person.SignInAsync();
        await person.PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = person.Email });
        _secrets.Add(MailedSecret.Of(await _mails.NextAsync()).Token);
        return person;
    }

    private async Task JoinAsync(TestCircle circle, Person person)
    {
        var invitation = await circle.InviteAsync();
        _secrets.Add(invitation.Code);
        person.SeatId = (await TestCircle.TakeAsync(person, invitation.Code)).SeatId;
        await circle.AcceptAsync(person);
    }

    private static async Task TalkAsync(TestCircle circle, Person speaker, Person listener)
    {
        await using var speaking = await speaker.InAsync(circle);
        await using var listening = await listener.InAsync(circle);
        await speaking.PostAsync(circle.Id, Words);
        await listening.MessageAsync();
        await speaking.EditAsync(circle.Id, 1, $"{Words}, once more");
        await listening.PostAsync(circle.Id, Words, replyTo: 1);
        await listening.EnterAsync(circle.Id, new(0, 0));
        await listener.GetAsync<object>($"{circle.Path}/messages");
        Assert.NotEmpty((await listener.PostAsync<SearchAnswer>($"{circle.Path}/search", new SearchRequest { Words = Words })).Hits);
        await Refused.ByAsync(() => listener.PostAsync($"{circle.Path}/search", new SearchRequest { Words = Words + new string('x', 400) }));
        await speaking.DeleteAsync(circle.Id, 1);
        await Refused.ByAsync(() => listening.EditAsync(circle.Id, 1, Words));
        await Refused.ByAsync(() => speaking.PostAsync(circle.Id, Words + new string('x', 4_000)));
        await Refused.ByAsync(() => speaking.CallAsync<object>("Post", circle.Id, Words));
        await Assert.ThrowsAsync<Microsoft.AspNetCore.SignalR.HubException>(() => speaking.Connection.InvokeAsync<object>("Post", Words));
        await Assert.ThrowsAsync<Microsoft.AspNetCore.SignalR.HubException>(() => speaking.Connection.InvokeAsync<object>(Words, circle.Id));
    }

    // What goes wrong is logged most.
    private static async Task StumbleAsync(TestCircle circle, Person person)
    {
        await Refused.ByAsync(() => person.PutAsync($"{circle.Path}/seats/mine", new SeatNameRequest { Name = "Rosalind" }));
        foreach (var json in (string[])[$"{{\"name\":\"{Words}", $"{{\"name\":[\"{Words}\"]}}", $"{{\"{Words}\":1}}", $"\"{Words}\"", $"{{\"name\":\"{Words} \\ud800\"}}"])
        {
            using var content = new StringContent(json, new MediaTypeHeaderValue("application/json"));
            using var request = new HttpRequestMessage(HttpMethod.Put, $"{circle.Path}/seats/mine") { Content = content };
            using var response = await person.Http.SendAsync(request);
            Assert.Equal(400, (int)response.StatusCode);
        }
    }
}
