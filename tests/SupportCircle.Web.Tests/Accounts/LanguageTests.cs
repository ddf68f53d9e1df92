using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Members;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class LanguageTests(OneHost one) : IClassFixture<OneHost>
{
    [Fact]
    public async Task Mails_are_in_the_language_that_one_signed_up_in_until_another_is_chosen()
    {
        var ana = one.Somebody();
        await SignUpAsync(ana, Languages.Spanish);
        var first = await one.Mails.NextToAsync(ana);
        await ana.SignInAsync();
        await ana.PutAsync("/api/account/language", new LanguageRequest { Language = Languages.English });
        await ana.PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = ana.Email });
        var second = await one.Mails.NextToAsync(ana);

        Assert.Equal((Languages.Spanish, "Confirma tu dirección"), (first.Language, first.Subject));
        Assert.StartsWith("Hola:", first.Text, StringComparison.Ordinal);
        Assert.NotEmpty(MailedSecret.Of(first).Token);
        Assert.Equal((Languages.English, "A new password"), (second.Language, second.Subject));
    }

    [Fact]
    public async Task Every_mail_is_there_in_both_languages_with_its_link_and_a_neutral_subject()
    {
        var texts = new Dictionary<string, List<(string Subject, string Path)>>(StringComparer.Ordinal);
        foreach (var language in Languages.All)
        {
            var ana = one.Somebody();
            await SignUpAsync(ana, language);
            var confirmation = await one.Mails.NextToAsync(ana);
            await ana.PostAsync("/api/account/password/forgotten", new ForgottenPasswordRequest { Email = ana.Email });
            var reset = await one.Mails.NextToAsync(ana);
            await SignUpAsync(ana, language);
            var again = await one.Mails.NextToAsync(ana);
            texts[language] =
            [
                .. new[] { confirmation, reset, again }.Select(mail => (mail.Subject, PathIn(mail.Text))),
            ];
            Assert.All([confirmation, reset, again], mail => Assert.Equal(language, mail.Language));
        }

        Assert.Equal(texts[Languages.English].Select(text => text.Path), texts[Languages.Spanish].Select(text => text.Path));
        Assert.Empty(texts[Languages.English].Select(text => text.Subject).Intersect(texts[Languages.Spanish].Select(text => text.Subject), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whoever_has_chosen_none_is_told_so_and_gets_english_mails()
    {
        var ana = one.Somebody();
        await ana.SignUpAsync();
        var mail = await one.Mails.NextToAsync(ana);
        var me = await ana.SignInAsync();

        Assert.Null(me.Language);
        Assert.Equal(Languages.English, mail.Language);
    }

    [Fact]
    public async Task A_chosen_language_is_known_at_once_and_at_the_next_sign_in()
    {
        var ana = await one.Host.MemberAsync();

        await ana.PutAsync("/api/account/language", new LanguageRequest { Language = Languages.Spanish });

        Assert.Equal(Languages.Spanish, (await ana.GetAsync<SignedIn>("/api/account/me")).Language);
        Assert.Equal(Languages.Spanish, (await ana.SignInAsync()).Language);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ES")]
    [InlineData("es-MX")]
    [InlineData("constructor")]
    [InlineData(" ")]
    [InlineData("")]
    public async Task A_language_without_texts_is_refused_and_changes_nothing(string language)
    {
        var ana = await one.Host.MemberAsync();
        await ana.PutAsync("/api/account/language", new LanguageRequest { Language = Languages.Spanish });

        var refused = await Refused.ByAsync(() => ana.PutAsync("/api/account/language", new LanguageRequest { Language = language }));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal("language", refused.Body.Fields!.Keys.Single(), ignoreCase: true);
        Assert.Equal(Languages.Spanish, (await ana.GetAsync<SignedIn>("/api/account/me")).Language);
    }

    [Fact]
    public async Task A_sign_up_in_a_language_without_texts_makes_no_account()
    {
        var ana = one.Somebody();

        var refused = await Refused.ByAsync(() => SignUpAsync(ana, "de"));

        Assert.Equal("language", refused.Body.Fields!.Keys.Single());
        await one.Host.ReadAsync(async db => Assert.False(await db.Users.AnyAsync(
            account => account.Email == ana.Email, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_new_circle_starts_with_agreements_in_its_facilitators_language()
    {
        var ruth = await one.Host.FacilitatorAsync();
        var english = await TestCircle.OpenAsync(ruth);
        await ruth.PutAsync("/api/account/language", new LanguageRequest { Language = Languages.Spanish });
        var spanish = await TestCircle.OpenAsync(ruth);

        Assert.Contains("What is said here stays here.", await AgreementsAsync(english), StringComparison.Ordinal);
        Assert.Contains("Lo que se dice aquí se queda aquí.", await AgreementsAsync(spanish), StringComparison.Ordinal);
    }

    private static Task SignUpAsync(Person person, string language) => person.PostAsync("/api/account/register", new RegisterRequest
    {
        Email = person.Email,
        Password = TestHost.Password,
        DisplayName = person.Name,
        IsAdult = true,
        AcceptsTerms = true,
        Language = language,
    });

    private static async Task<string> AgreementsAsync(TestCircle circle) =>
        (await circle.Facilitator.GetAsync<AgreementsText>($"{circle.Path}/agreements")).Text;

    private static string PathIn(string text)
    {
        var link = text.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal));
        return new Uri(link.Trim()).AbsolutePath;
    }
}
