using Microsoft.Playwright;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>What people do about a message or a person that should be looked after, each by their own page.</summary>
internal static class Desk
{
    /// <summary>Of the newest message in the room.</summary>
    public static async Task ReportAsync(this Visitor visitor, string category, string words)
    {
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Message actions" }).Last.ClickAsync();
        await visitor.PressAsync("Report");
        await visitor.Page.GetByLabel(category).CheckAsync();
        await visitor.Page.GetByLabel("What should they know?").FillAsync(words);
        await visitor.PressAsync("Send the report");
        await visitor.SeeHeadingAsync("Thank you for telling us");
        await visitor.PressAsync("Close");
    }

    /// <summary>The dashboard, with the cases of one circle.</summary>
    public static Task LookAfterAsync(this Visitor visitor, Gathering gathering) =>
        visitor.GoAsync($"/moderation?circle={gathering.Path.Split('/')[^1]}");

    public static async Task OpenCaseAsync(this Visitor visitor, string subject)
    {
        await visitor.FollowAsync(subject);
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = subject, Level = 1 }).WaitForAsync();
    }

    /// <summary>Fills the form for a decision, and does not send it.</summary>
    public static async Task ConsiderAsync(this Visitor visitor, string about, string reasons, params string[] measures)
    {
        await visitor.PressAsync("Decide");
        foreach (var measure in measures)
        {
            await visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = measure }).CheckAsync();
        }

        await visitor.Page.GetByLabel("Which rule does it rest on?").SelectOptionAsync("Harassment");
        await visitor.Page.GetByLabel($"Reasons for {about}").FillAsync(reasons);
    }

    public static async Task TakeDecisionAsync(this Visitor visitor)
    {
        await visitor.PressAsync("Take the decision");
        await visitor.SeeAsync("It is decided.");
    }

    /// <summary>Of what a facilitator does in the room, in the dialog that asks for it; and does it.</summary>
    public static async Task GiveReasonsAsync(this Visitor visitor, string action, string reasons)
    {
        await visitor.Page.GetByLabel("Reasons", new() { Exact = true }).FillAsync(reasons);
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = action }).ClickAsync();
    }

    /// <summary>Looks at the page as it stands, in each look: a picture, nothing that axe finds, nothing too wide.</summary>
    public static Task LookAsync(this Visitor visitor, string name) => visitor.InEachLookAsync(async () =>
    {
        await visitor.PictureAsync(name);
        await visitor.AssertClearAsync();
        await visitor.AssertFitsAsync(name);
    });
}
