using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Somebody erases their account, having read what goes and what stays.</summary>
public sealed class ErasureTests(Site site)
{
    [Theory]
    [InlineData("phone-light")]
    [InlineData("desktop-dark")]
    public async Task Whoever_wants_to_go_reads_what_stays_says_so_twice_and_is_gone_from_room_and_device(string look)
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var leo = await gathering.ComeAsync("Leo", Look.Named(look));
        await mona.EnterAsync(Gathering.Name);
        await leo.EnterAsync(Gathering.Name);
        await leo.SayAsync("I lost my job in May.");
        await mona.HearAsync("I lost my job in May.");
        await leo.Composer.FillAsync("Nobody should find this.");
        await leo.Page.WaitForFunctionAsync("JSON.stringify({...localStorage}).includes('Nobody should find this.')");

        await leo.GoAsync("/me");
        await leo.FollowAsync("See what goes, and what stays");
        await leo.SeeHeadingAsync("What stays, and for how long");
        await leo.LookAsync("erasure");
        await leo.PressAsync("Erase my account");
        await leo.SeeAsync("Please say that you understand it.");
        await leo.FillAsync("Current password", "another password");
        await leo.Page.GetByLabel("I understand what goes").CheckAsync();
        await leo.PressAsync("Erase my account");
        await leo.SeeHeadingAsync("Erase everything now?");
        await leo.LookAsync("erasure-asked");
        await leo.PressAsync("Erase everything now");
        await leo.SeeAsync("The password is not right. Nothing was erased.");
        await leo.LookAsync("erasure-refused");
        await leo.PressAsync("Cancel");
        await leo.FillAsync("Current password", HostProcess.Password);
        await leo.PressAsync("Erase my account");
        await leo.PressAsync("Erase everything now");

        await leo.SeeHeadingAsync("It is done");
        await leo.LookAsync("erased");
        await Assertions.Expect(mona.Page.GetByText("I lost my job in May.")).ToHaveCountAsync(0);
        await mona.GoAsync(gathering.Path + "/people");
        await mona.Page.GetByText("Mona").First.WaitForAsync();
        await Assertions.Expect(mona.Page.GetByText("Leo")).ToHaveCountAsync(0);

        var kept = await leo.Page.EvaluateAsync<string>("JSON.stringify({...localStorage, ...sessionStorage})");
        Assert.DoesNotContain("notes:", kept, StringComparison.Ordinal);
        Assert.Empty(await leo.Context.CookiesAsync());
        await leo.FollowAsync("To the first page");
        await leo.SeeHeadingAsync("You do not have to carry it alone");
    }

    [Fact]
    public async Task The_only_one_who_keeps_a_circle_is_told_what_has_to_come_first()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Leo");
        await using var mona = await gathering.ComeAsync("Mona", Look.PhoneDark);
        await mona.GoAsync("/me/erasure");
        await mona.FillAsync("Current password", HostProcess.Password);
        await mona.Page.GetByLabel("I understand what goes").CheckAsync();
        await mona.PressAsync("Erase my account");
        await mona.PressAsync("Erase everything now");

        await mona.SeeAsync("somebody has to take over first");
        await mona.LookAsync("erasure-conflict");
        await mona.PressAsync("Cancel");
        await mona.FollowAsync("Keep my account");
        await mona.SeeHeadingAsync("My circles");
    }
}
