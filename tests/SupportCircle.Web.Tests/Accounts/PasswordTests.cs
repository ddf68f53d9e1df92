using SupportCircle.Contracts.Accounts;
using SupportCircle.Domain;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Accounts;

public sealed class PasswordTests(OneHost one) : IClassFixture<OneHost>
{
    [Theory]
    [InlineData("elevenchars")]
    [InlineData("")]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2024!")]
    [InlineData("passwordpassword")]
    [InlineData("qwertyuiop123")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("lkjihgfedcba")]
    [InlineData("iloveyou1234")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("ababababababab")]
    [InlineData("Welcome2026!")]
    [InlineData("correcthorsebatterystaple")]
    [InlineData("supportcircle1")]
    [InlineData("............")]
    [InlineData("$unshine2026")]
    [InlineData("2026!!l0vely")]
    [InlineData("+49 170 1234 567")]
    [InlineData("12.03.1984 1984")]
    public async Task A_password_that_is_short_or_tried_first_everywhere_is_refused(string password)
    {
        var person = one.Somebody();

        var refused = await Refused.ByAsync(() => person.SignUpAsync(password));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Equal("password", refused.Body.Fields!.Keys.Single());
        Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => person.SignInAsync("any password at all"))).Code);
    }

    [Theory]
    [InlineData("twelve chars")]
    [InlineData("onlysmallletters")]
    [InlineData("84 73 61 92 50 17 33 08")]
    [InlineData("ein Wörtchen mehr")]
    [InlineData("שלוםעליכםמלאכי")]
    [InlineData("😀 😃 😄 😁 😆")]
    public async Task Any_other_of_twelve_characters_is_taken_whatever_they_are(string password)
    {
        var person = one.Somebody();

        await person.SignUpAsync(password);

        await person.SignInAsync(password);
    }

    [Fact]
    public async Task A_password_with_ones_own_address_in_it_is_refused()
    {
        var person = one.Somebody();

        var refused = await Refused.ByAsync(() => person.SignUpAsync($"my {person.Email.ToUpperInvariant()} word"));

        Assert.Equal("password", refused.Body.Fields!.Keys.Single());
    }

    [Fact]
    public async Task The_same_rules_hold_when_a_password_is_changed()
    {
        var person = await one.Host.MemberAsync();

        var refused = await Refused.ByAsync(() => person.PostAsync(
            "/api/account/password", new ChangePasswordRequest { CurrentPassword = TestHost.Password, NewPassword = "password1234" }));

        Assert.Equal("newPassword", refused.Body.Fields!.Keys.Single());
        await person.SignInAsync();
    }

    [Fact]
    public async Task Somebody_who_is_no_adult_or_does_not_accept_the_terms_gets_no_account()
    {
        foreach (var (adult, accepts, field) in ((bool, bool, string)[])[(false, true, "isAdult"), (true, false, "acceptsTerms")])
        {
            var person = one.Somebody();
            var refused = await Refused.ByAsync(() => person.PostAsync("/api/account/register", new RegisterRequest
            {
                Email = person.Email,
                Password = TestHost.Password,
                DisplayName = "Ana",
                IsAdult = adult,
                AcceptsTerms = accepts,
            }));

            Assert.Equal(field, refused.Body.Fields!.Keys.Single());
            Assert.Equal(RefusalCodes.SignInFailed, (await Refused.ByAsync(() => person.SignInAsync())).Code);
        }
    }
}
