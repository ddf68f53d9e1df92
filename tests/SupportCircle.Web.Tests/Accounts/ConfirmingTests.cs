using MimeKit;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class ConfirmingTests(ConfirmingTests.ConfirmingHost one) : IClassFixture<ConfirmingTests.ConfirmingHost>
{
    private readonly SentMails _mails = one.Mails;
    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task A_sign_up_is_confirmed_by_the_mail_that_it_brings_and_then_one_signs_in()
    {
        var ana = one.Somebody();
        await ana.SignUpAsync();
        await _mails.NextToAsync(ana);
        using var mail = await FileToAsync(ana);

        await ana.PostAsync("/api/account/confirmation", Confirmation(MailedSecret.Of(mail.TextBody!)));
        var signedIn = await ana.SignInAsync();

        Assert.Equal(ana.Email, mail.To.ToString());
        Assert.Equal(("Ana", "Member"), (signedIn.DisplayName, signedIn.Roles.Single()));
    }

    [Fact]
    public async Task Until_then_the_right_password_says_so_and_brings_another_mail_and_a_wrong_one_says_nothing()
    {
        var ana = one.Somebody();
        await ana.SignUpAsync();
        await _mails.NextToAsync(ana);

        var wrong = await Refused.ByAsync(() => ana.SignInAsync("another password"));
        var right = await Refused.ByAsync(() => ana.SignInAsync());
        var again = await _mails.NextToAsync(ana);

        Assert.Equal(RefusalCodes.SignInFailed, wrong.Code);
        Assert.Equal(RefusalCodes.EmailNotConfirmed, right.Code);
        Assert.Equal(ana.Email, again.To);
        Assert.Equal(0, ana.Cookies.Count);
        await ana.PostAsync("/api/account/password/reset", NewPassword(MailedSecret.Of(again)));
        await ana.SignInAsync();
    }

    [Fact]
    public async Task Who_signs_up_with_an_address_that_another_named_first_makes_the_earlier_mail_worthless()
    {
        var owner = one.Somebody();
        var other = new Person(owner.Address, "Mallory", owner.Email);
        await other.SignUpAsync("a password of mallory");
        var first = MailedSecret.Of(await _mails.NextToAsync(owner));

        await owner.SignUpAsync();
        var second = MailedSecret.Of(await _mails.NextToAsync(owner));

        var opened = await Refused.ByAsync(() => owner.PostAsync("/api/account/confirmation", Confirmation(first)));
        await owner.PostAsync("/api/account/password/reset", NewPassword(second));
        Assert.Equal(RefusalCodes.LinkExpired, opened.Code);
        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => other.SignInAsync("a password of mallory"))).Code);
        Assert.Equal(owner.Name, (await owner.SignInAsync()).DisplayName);
    }

    [Fact]
    public async Task An_address_may_have_any_letters_that_addresses_have()
    {
        var person = new Person(one.Somebody().Address, "Niamh", "niamh.o'brien+circle@example.org");
        await person.SignUpAsync();

        await person.PostAsync("/api/account/confirmation", Confirmation(MailedSecret.Of(await _mails.NextToAsync(person))));

        Assert.Equal("Niamh", (await person.SignInAsync()).DisplayName);
    }

    [Fact]
    public async Task A_made_up_secret_and_that_of_another_account_confirm_nothing()
    {
        var ana = one.Somebody();
        var tom = one.Somebody("Tom");
        await ana.SignUpAsync();
        var forAna = MailedSecret.Of(await _mails.NextToAsync(ana));
        await tom.SignUpAsync();
        var forTom = MailedSecret.Of(await _mails.NextToAsync(tom));

        var madeUp = await Refused.ByAsync(() => ana.PostAsync("/api/account/confirmation", Confirmation(forAna with { Token = "made up" })));
        var others = await Refused.ByAsync(() => ana.PostAsync("/api/account/confirmation", Confirmation(forAna with { Token = forTom.Token })));
        var nobodys = await Refused.ByAsync(() => ana.PostAsync("/api/account/confirmation", Confirmation(forAna with { AccountId = Guid.NewGuid() })));

        Assert.All([madeUp, others, nobodys], refused => Assert.Equal(RefusalCodes.LinkExpired, refused.Code));
        Assert.Equal(RefusalCodes.EmailNotConfirmed, (await Refused.ByAsync(() => ana.SignInAsync())).Code);
    }

    [Fact]
    public async Task A_second_sign_up_with_an_unconfirmed_address_lets_its_reader_set_the_password()
    {
        var ana = one.Somebody();
        var squatter = new Person(_host.Address, "Squatter", ana.Email);
        await squatter.SignUpAsync("the squatters own words");
        await _mails.NextToAsync(ana);
        await ana.SignUpAsync();
        var secret = MailedSecret.Of(await _mails.NextToAsync(ana));

        await ana.PostAsync("/api/account/password/reset", new ResetPasswordRequest
        {
            AccountId = secret.AccountId,
            Token = secret.Token,
            Password = TestHost.Password,
        });
        await ana.SignInAsync();

        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => squatter.SignInAsync("the squatters own words"))).Code);
    }

    private async Task<MimeMessage> FileToAsync(Person person)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(_host.Folder, "mails"), "*.eml"))
        {
            var mail = await MimeMessage.LoadAsync(file);
            if (mail.To.ToString() == person.Email)
            {
                return mail;
            }

            mail.Dispose();
        }

        throw new InvalidOperationException("No mail to this person lies in the folder.");
    }

    private static ConfirmationRequest Confirmation(MailedSecret secret) => new() { AccountId = secret.AccountId, Token = secret.Token };

    public sealed class ConfirmingHost : OneHost
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            Hosting.Settings.Of(("Accounts:RequireConfirmedEmail", "true"));
    }

    private static ResetPasswordRequest NewPassword(MailedSecret secret) =>
        new() { AccountId = secret.AccountId, Token = secret.Token, Password = TestHost.Password };
}
