using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Two members of a circle ask, agree, talk one to one, and end it.</summary>
public sealed class OneToOneTests(Site site)
{
    [Fact]
    public async Task Two_ask_and_agree_talk_and_end_it()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phones);
        await using var leo = await gathering.ComeAsync("Leo", Look.Desktops);

        await tom.GoAsync("/threads");
        await tom.SeeAsync("Here will be conversations");
        await tom.LookAsync("threads-empty");
        await tom.GoAsync($"{gathering.Path}/people");
        await tom.PressAsync("What you can do about Leo");
        await tom.PressAsync("Ask to talk one to one");
        await tom.SeeHeadingAsync("Ask Leo to talk one to one?");
        await tom.LookAsync("threads-ask");
        await tom.PressAsync("Ask");
        await tom.SeeAsync("Leo sees it the next time");
        await tom.LookAsync("threads-asked");
        await tom.FollowAsync("See them");
        await tom.SeeHeadingAsync("Whom you have asked");
        await tom.LookAsync("threads-asking");

        await leo.FollowAsync("One to one");
        await leo.SeeHeadingAsync("Who would like to talk with you");
        await leo.LookAsync("threads-to-answer");
        await leo.PressAsync("Agree to talk with Tom");
        await leo.Composer.WaitForAsync();
        await leo.SeeHeadingAsync("Tom");
        await leo.SayAsync("I would like that.");
        await leo.HearAsync("I would like that.");
        await leo.LookAsync("thread");

        await tom.Page.ReloadAsync();
        await tom.SeeAsync("1 new message");
        await tom.LookAsync("threads");
        await tom.FollowAsync("Leo");
        await tom.HearAsync("I would like that.");
        await tom.SayAsync("Thank you for asking.");
        await leo.HearAsync("Thank you for asking.");

        await tom.GoAsync(new Uri(tom.Page.Url).AbsolutePath + "/about");
        await tom.LookAsync("thread-about");
        await tom.PressAsync("End it");
        await tom.SeeHeadingAsync("End this conversation?");
        await tom.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End it", Exact = true }).ClickAsync();
        await leo.SeeAsync("This conversation has ended.");
        await leo.HearAsync("Thank you for asking.");
        await leo.LookAsync("thread-ended");
    }
}
