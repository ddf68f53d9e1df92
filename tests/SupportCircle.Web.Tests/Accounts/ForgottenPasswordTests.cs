using System.Diagnostics;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class ForgottenPasswordTests(OneHost one) : IClassFixture<OneHost>
{
    private const string NewPassword = "a lamp in the hall";
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    private readonly SentMails _mails = one.Mails;
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_the_mail_and_every_session_ends_within_a_second()
    {
        var ana = await MemberAsync();
        var tom = await MemberAsync("Tom");
        await using var line = await ana.LineAsync();
        var secret = await ForgetAsync(ana);

        await ResetAsync(secret);
        var cut = Stopwatch.StartNew();
        await line.Closed;

        Assert.InRange(cut.Elapsed, TimeSpan.Zero, AtOnce);
        Assert.Equal(RefusalCodes.NotSignedIn, (await Refused.ByAsync(() => ana.GetAsync<object>("/api/account/me"))).Code);
        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => ana.SignInAsync())).Code);
        await ana.SignInAsync(NewPassword);
        await tom.GetAsync<SignedIn>("/api/account/me");
    }

    [Fact]
    public async Task A_link_works_once_and_voids_those_that_were_sent_before()
    {
        var ana = await MemberAsync();
        var first = await ForgetAsync(ana);
        var second = await ForgetAsync(ana);

        await ResetAsync(second);

        Assert.Equal(RefusalCodes.LinkExpired, (await Refused.ByAsync(() => ResetAsync(second, "and another one"))).Code);
        Assert.Equal(RefusalCodes.LinkExpired, (await Refused.ByAsync(() => ResetAsync(first, "and another one"))).Code);
        await ana.SignInAsync(NewPassword);
    }

    [Fact]
    public async Task A_changed_password_voids_the_links_that_were_sent_before()
    {
        var ana = await MemberAsync();
        var secret = await ForgetAsync(ana);
        await ana.PostAsync("/api/account/password", new ChangePasswordRequest { CurrentPassword = TestHost.Password, NewPassword = NewPassword });

        var refused = await Refused.ByAsync(() => ResetAsync(secret, "and another one"));

        Assert.Equal(RefusalCodes.LinkExpired, refused.Code);
    }

    [Fact]
    public async Task A_common_password_is_refused_and_leaves_the_link_working()
    {
        var secret = await ForgetAsync(await MemberAsync());

        var refused = await Refused.ByAsync(() => ResetAsync(secret, "password1234"));
        await ResetAsync(secret);

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
    }

    [Fact]
    public async Task An_address_without_an_account_gets_no_mail()
    {
        var ana = await MemberAsync();
        await _host.Stranger().PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = "nobody@example.org" });

        // The mails leave in order: had there been one, it would come first.
        await ForgetAsync(ana);
    }

    [Fact]
    public async Task A_mailbox_is_not_flooded()
    {
        var ana = await MemberAsync();
        var tom = await MemberAsync("Tom");
        for (var times = 0; times < 20; times++)
        {
            await _host.Stranger().PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = ana.Email });
        }

        await _host.Stranger().PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = tom.Email });
        var toAna = 0;
        while ((await _mails.NextAsync()).To == ana.Email)
        {
            toAna++;
        }

        Assert.InRange(toAna, 1, 5);
    }

    // The mail of the sign-up is not what these tests are about.
    private async Task<Person> MemberAsync(string name = "Ana")
    {
        var person = await _host.MemberAsync(name);
        await _mails.NextAsync();
        return person;
    }

    private async Task<MailedSecret> ForgetAsync(Person person)
    {
        await _host.Stranger().PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = person.Email });
        var mail = await _mails.NextAsync();
        Assert.Equal(person.Email, mail.To);
        return MailedSecret.Of(mail);
    }

    private Task ResetAsync(MailedSecret secret, string password = NewPassword) => _host.Stranger().PostAsync(
        "/api/account/password/reset",
        new ResetPasswordRequest { AccountId = secret.AccountId, Token = secret.Token, Password = password });
}
