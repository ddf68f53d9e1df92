using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class MailTests
{
    private static readonly string[] Telling =
        ["support", "circle", "peer", "group", "grief", "loss", "bereave", "divorce", "illness", "care", "lonel", "crisis", "Ana"];

    [Fact]
    public async Task Subjects_are_neutral_and_secrets_stand_in_the_fragment_alone()
    {
        var sent = new SentMails();
        await using var host = await TestHost.StartAsync(
            Settings.Of(("Accounts:RequireConfirmedEmail", "true"), ("Web:PublicUrl", "https://talk.example.org")), services: sent.Watch);
        var ana = new Person(host.Address, "Ana", "ana@example.org");
        await ana.SignUpAsync();
        var confirmation = await sent.NextAsync();
        await ana.SignUpAsync();
        var finishing = await sent.NextAsync();
        await ana.PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = ana.Email });
        var reset = await sent.NextAsync();
        var secret = MailedSecret.Of(finishing);
        await ana.PostAsync("/api/account/password/reset", new ResetPasswordRequest
        {
            AccountId = secret.AccountId,
            Token = secret.Token,
            Password = TestHost.Password,
        });
        await ana.SignUpAsync();
        var known = await sent.NextAsync();

        Assert.All([confirmation, finishing, reset, known], mail =>
        {
            Assert.Equal("ana@example.org", mail.To);
            Assert.All(Telling, word => Assert.DoesNotContain(word, mail.Subject, StringComparison.OrdinalIgnoreCase));
            Assert.Contains("https://talk.example.org/", mail.Text, StringComparison.Ordinal);
        });
        Assert.All([confirmation, finishing, reset], mail =>
        {
            var link = MailedSecret.Of(mail).Link;
            Assert.Empty(link.Query);
            Assert.Contains(link.AbsolutePath, (string[])["/confirm", "/reset-password"]);
        });
        Assert.DoesNotContain("token", known.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_could_not_leave_is_tried_again_later_and_holds_up_no_other()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var tries = new List<string>();
        using var tried = new SemaphoreSlim(0);
        var transport = new Mock<IMailTransport>();
        transport.Setup(t => t.SendAsync(It.IsAny<Mail>(), It.IsAny<CancellationToken>())).Returns((Mail mail, CancellationToken _) =>
        {
            tries.Add(mail.To);
            tried.Release();
            return tries.Count == 1 ? Task.FromException(new IOException("The server of ana@example.org is not there.")) : Task.CompletedTask;
        });
        await using var host = await TestHost.StartAsync(time: time, services: services => services.AddSingleton(transport.Object));

        await new Person(host.Address, "Ana", "ana@example.org").SignUpAsync();
        await WaitAsync(tried);
        await new Person(host.Address, "Tom", "tom@example.org").SignUpAsync();
        await WaitAsync(tried);
        Assert.Equal(["ana@example.org", "tom@example.org"], tries);

        time.Advance(TimeSpan.FromMinutes(5));
        host.Services.GetRequiredService<MailBell>().Ring();
        await WaitAsync(tried);

        Assert.Equal(["ana@example.org", "tom@example.org", "ana@example.org"], tries);
        Assert.DoesNotContain("@example.org", host.Log, StringComparison.Ordinal);
    }

    private static async Task WaitAsync(SemaphoreSlim tried) => Assert.True(await tried.WaitAsync(TimeSpan.FromSeconds(20)));
}
