using System.Globalization;
using Microsoft.Playwright;
using SupportCircle.Browser.Tests.Hosting;

namespace SupportCircle.Browser.Tests;

/// <summary>Breathing together: in step on every screen, left at any time, and by oneself.</summary>
public sealed class SettlingTests(Site site)
{
    private const string Together = "Settle, or write a note";
    private const double Within = 100;

    // When each step came to the screen, by a clock that all browsers of this machine share and that no script sets.
    private const string Noting = """
        (() => {
          let last;
          window.moments = [];
          const look = () => {
            requestAnimationFrame(look);
            const now = document.querySelector(".pacer")?.dataset.moment;
            if (now !== last) moments.push({ step: now ?? "none", at: performance.timeOrigin + performance.now() });
            last = now;
          };
          look();
        })();
        """;

    private const string AnHourWrong = """
        (() => {
          const Real = Date;
          window.Date = class extends Real {
            constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + 3_600_000); }
            static now() { return Real.now() + 3_600_000; }
          };
        })();
        """;

    [Fact]
    public async Task Every_screen_is_in_step_also_with_a_wrong_clock_and_for_one_who_comes_late()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom", "Leo");
        await using var mona = await ComeAsync(gathering, "Mona", Look.Desktop, Noting);
        await using var tom = await ComeAsync(gathering, "Tom", Look.Phone, AnHourWrong + Noting);
        await using var leo = await ComeAsync(gathering, "Leo", Look.Desktop, Noting);
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);

        await BeginAsync(mona);
        await tom.SeeAsync("It begins in a moment.");
        await StepAsync(tom, "out");
        await leo.EnterAsync(Gathering.Name);
        await StepAsync(leo, "in");
        await StepAsync(leo, "out");
        await StepAsync(leo, "in");

        var (ofMona, ofTom, ofLeo) = (await MomentsAsync(mona), await MomentsAsync(tom), await MomentsAsync(leo));
        Assert.InRange(Apart(ofMona, ofTom), 0, Within);
        Assert.InRange(Apart(ofMona, ofLeo), 0, Within);
        Assert.InRange(Apart(ofTom, ofLeo), 0, Within);
    }

    [Fact]
    public async Task It_is_left_by_a_press_or_by_escape_come_back_to_and_ended_for_all_with_the_breath()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom", Look.Phone);
        await tom.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await tom.Composer.FocusAsync();

        await BeginAsync(mona);
        await StepAsync(tom, "in");

        await Assertions.Expect(tom.Composer).ToBeFocusedAsync();
        await Assertions.Expect(tom.Page.Locator(".pacer-shape")).ToHaveCountAsync(1);
        await Assertions.Expect(mona.Page.Locator(".pacer-shape")).ToHaveCountAsync(0);
        await Assertions.Expect(mona.Page.Locator("[aria-current=step]")).ToHaveCountAsync(1);
        await tom.LookAsync("settling");
        await mona.LookAsync("settling");

        await tom.Page.Keyboard.PressAsync("Escape");
        await tom.SeeAsync("The circle is settling.");
        await Assertions.Expect(tom.Composer).ToBeFocusedAsync();
        await tom.PressAsync("Breathe along");
        await tom.PressAsync("Leave the settling");
        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Button, new() { Name = "Breathe along" })).ToBeFocusedAsync();
        await tom.PressAsync("Breathe along");

        await mona.PressAsync("End for everybody");
        await StepAsync(tom, "after");
        await tom.SeeAsync("That was the last breath.");
        await Assertions.Expect(tom.Page.Locator(".settling")).ToHaveCountAsync(0, new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task Anybody_breathes_for_themselves_and_the_focus_is_where_it_was()
    {
        await using var gathering = await Gathering.OfAsync(site, "Mona", "Tom");
        await using var mona = await gathering.ComeAsync("Mona");
        await using var tom = await gathering.ComeAsync("Tom");
        await mona.EnterAsync(Gathering.Name);
        await tom.EnterAsync(Gathering.Name);
        await tom.PressAsync(Together);
        await tom.Page.GetByLabel("Rhythm").SelectOptionAsync("four-sides");
        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Button, new() { Name = "Begin for everybody" })).ToHaveCountAsync(0);

        await tom.PressAsync("Breathe for yourself");
        await StepAsync(tom, "in");
        await StepAsync(tom, "holdIn");

        await tom.AssertClearAsync();
        await tom.PictureAsync("settling-alone");
        await Assertions.Expect(mona.Page.Locator(".pacer")).ToHaveCountAsync(0);
        await tom.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tom.Page.Locator(".pacer")).ToHaveCountAsync(0);
        await Assertions.Expect(tom.Page.GetByRole(AriaRole.Button, new() { Name = "Breathe for yourself" })).ToBeFocusedAsync();
    }

    private static double Apart(Moment[] ones, Moment[] others)
    {
        var apart = Steps(ones).Select(one => Steps(others).Where(other => other.Step == one.Step)
                .Select(other => Math.Abs(other.At - one.At)).Append(double.MaxValue).Min())
            .Where(distance => distance < 3_000).ToList();
        Assert.True(apart.Count >= 2, $"Only {apart.Count} steps can be compared.");
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Steps are apart by {string.Join(", ", apart.Select(distance => distance.ToString("F0", CultureInfo.InvariantCulture)))} ms.");
        return apart.Max();
    }

    // Whoever comes in the middle of a step sees it late; from the next one on they are in step.
    private static IEnumerable<Moment> Steps(Moment[] moments) =>
        moments.Zip(moments.Skip(1)).Where(pair => pair is { First.Step: "in" or "out", Second.Step: "in" or "out" }).Select(pair => pair.Second);

    private static async Task<Visitor> ComeAsync(Gathering gathering, string name, Look look, string script)
    {
        var visitor = await gathering.ComeAsync(name, look);
        await visitor.Context.AddInitScriptAsync(script);
        await visitor.Page.ReloadAsync();
        return visitor;
    }

    private static async Task BeginAsync(Visitor visitor)
    {
        await visitor.PressAsync(Together);
        await visitor.PressAsync("Begin for everybody");
    }

    private static Task StepAsync(Visitor visitor, string step) =>
        visitor.Page.Locator($".pacer[data-moment={step}]").WaitForAsync(new LocatorWaitForOptions { Timeout = 25_000 });

    private static async Task<Moment[]> MomentsAsync(Visitor visitor) => await visitor.Page.EvaluateAsync<Moment[]>("moments");

    private sealed record Moment
    {
        public string Step { get; init; } = "";

        public double At { get; init; }
    }
}
