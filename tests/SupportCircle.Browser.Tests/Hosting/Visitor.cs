using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>Somebody at the page. Everything that it asks for elsewhere, and everything that goes wrong in it, is noted.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>How long anything may take, in milliseconds.</summary>
    public const float Patience = 15_000;

    private readonly Uri _site;
    private readonly Look _look;
    private Look _shown;
    private readonly ConcurrentQueue<string> _foreign = [];
    private readonly ConcurrentQueue<string> _errors = [];
    private IWebSocket? _line;

    private Visitor(IBrowserContext context, IPage page, Uri site, Look look)
    {
        (Context, Page, _site, _look, _shown) = (context, page, site, look, look);
        context.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is not ("data" or "blob") && address.Authority != site.Authority)
            {
                _foreign.Enqueue(request.Url);
            }
        };
        page.WebSocket += (_, socket) => _line = socket;
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            // Statuses that the page handles are logged by the browser all the same.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
                && !message.Text.Contains("WebSocket connection to", StringComparison.Ordinal))
            {
                _errors.Enqueue(message.Text);
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public ILocator Log => Page.GetByRole(AriaRole.Log, new() { Name = "Conversation" });

    public ILocator Composer => Page.GetByRole(AriaRole.Textbox, new() { Name = "Message", Exact = true });

    /// <param name="workers">A service worker loads everything in the background, which others count.</param>
    public static async Task<Visitor> ComeAsync(IBrowser browser, Uri site, Look look, ServiceWorkerPolicy workers = ServiceWorkerPolicy.Block)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.Scheme,
            HasTouch = look.IsTouch,
            IsMobile = look.IsTouch,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ServiceWorkers = workers,
        });
        context.SetDefaultTimeout(Patience);
        return new Visitor(context, await context.NewPageAsync(), site, look);
    }

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First.WaitForAsync();
    }

    /// <summary>Opens a link of a mail or of an invitation, which names the host's own address.</summary>
    public async Task OpenAsync(string link)
    {
        var address = new Uri(link);
        await Page.GotoAsync("about:blank");
        await GoAsync(address.PathAndQuery + address.Fragment);
    }

    public async Task FillAsync(string label, string text) => await Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public async Task PressAsync(string name) => await Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    public async Task FollowAsync(string name) => await Page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();

    public Task SeeHeadingAsync(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name }).First.WaitForAsync();

    public Task SeeAsync(string text) => Page.GetByText(text).First.WaitForAsync();

    public async Task SignInAsync(string email, string password)
    {
        await GoAsync("/sign-in");
        await FillAsync("Email", email);
        await FillAsync("Password", password);
        await PressAsync("Sign in");
        await SeeHeadingAsync("My circles");
    }

    /// <summary>Comes to the page signed in already: the form is what others test.</summary>
    public async Task ArriveAsync(string email, string password)
    {
        var answer = await Context.APIRequest.PostAsync("/api/account/sign-in", new() { DataObject = new { email, password } });
        Assert.True(answer.Ok, $"Signing in was answered {answer.Status}.");
        await GoAsync("/");
        await SeeHeadingAsync("My circles");
    }

    public async Task EnterAsync(string circle)
    {
        await FollowAsync(circle);
        await Composer.WaitForAsync();
    }

    /// <summary>Writes into the composer and sends by the button.</summary>
    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await PressAsync("Send");
    }

    /// <summary>Waits until the words stand in the conversation, settled: with their number.</summary>
    public Task HearAsync(string text) => Said(text).First.WaitForAsync();

    public ILocator Said(string text) => Log.Locator("[data-sequence]").Filter(new() { HasText = text });

    /// <summary>Completes when the hub line that is open now has ended.</summary>
    public Task LineDownAsync()
    {
        var down = new TaskCompletionSource();
        _line!.Close += (_, _) => down.TrySetResult();
        return down.Task.WaitAsync(TimeSpan.FromSeconds(15));
    }

    /// <summary>axe finds nothing wrong on the page as it stands.</summary>
    public Task AssertClearAsync() => Page.AssertClearAsync(
        _look.Others.Count > 0 && _shown.Scheme == ColorScheme.Dark ? AxeRules.OfColours : AxeRules.All);

    /// <summary>Nothing overflows sideways.</summary>
    public async Task AssertFitsAsync(string page)
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{page} is {overflow} pixels too wide.");
    }

    /// <summary>In each look that this one stands for; afterwards the page is as it was.</summary>
    public async Task InEachLookAsync(Func<Task> see)
    {
        foreach (var other in _look.Others)
        {
            await TurnAsync(other);
            await see();
        }

        if (_look.Others.Count == 0)
        {
            await see();
            return;
        }

        await TurnAsync(_look);
    }

    /// <summary>Keeps a picture under <c>artifacts/pictures</c>.</summary>
    public async Task PictureAsync(string name)
    {
        await Page.EvaluateAsync("document.fonts.ready");
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Repository.Root, "artifacts", "pictures", $"{name}-{_shown.Name}.png"),
            Animations = ScreenshotAnimations.Disabled,
        });
    }

    private async Task TurnAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, look.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = look.Scheme });

        // What follows the size does so in the next frame.
        await Page.EvaluateAsync("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.Equal(look.Scheme == ColorScheme.Dark ? "dark" : "light", await Page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        _shown = look;
    }

    /// <summary>For a test that leaves the site on purpose.</summary>
    public void ForgetForeign() => _foreign.Clear();

    /// <summary>Leaves; nothing may have been asked for elsewhere, nothing may have gone wrong on the way.</summary>
    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        Assert.Empty(_foreign);
        Assert.Empty(_errors);
    }
}
