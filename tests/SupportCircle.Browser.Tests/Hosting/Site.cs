using Microsoft.Playwright;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>The published host with the demo community, and a browser to visit it with. One for all, or one for the class that asks for its own.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string DemoPassword = "a circle of chairs";

    private static readonly string[] BrowserFlags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // Without windows it takes two thirds of the time.
    private static readonly string[] BrowserPaths = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private IPlaywright _playwright = null!;
    private HostProcess _host = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The host's assembly, for those who want another installation.</summary>
    public string Program { get; private set; } = "";

    public Uri Address => _host.Address;

    public HostProcess Host => _host;

    public async ValueTask InitializeAsync()
    {
        Program = HostProcess.Published ?? await Published.Value;
        _host = new HostProcess(Program, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demo__Seed"] = "true",
            ["Safety__HelplinesFile"] = Helplines.Write(_folder.FullName),
            ["RateLimits__AccountsPerAddressPerHour"] = "0",
            ["Moderation__UnansweredEverySeconds"] = "1",
        });
        await _host.StartAsync();
        _playwright = await Playwright.CreateAsync();

        // On a busy machine a page may be late and right.
        Assertions.SetDefaultExpectTimeout(Visitor.Patience);
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserPaths.First(File.Exists),
            Args = BrowserFlags,
        });
    }

    /// <summary>Somebody with a browser of their own, signed out, on the first page.</summary>
    /// <param name="by">Another address of the host: the near end of a <see cref="Cable"/>.</param>
    public async Task<Visitor> VisitAsync(Look? look = null, Uri? by = null)
    {
        var visitor = await Visitor.ComeAsync(Browser, by ?? Address, look ?? Look.Desktop);
        await visitor.GoAsync("/");
        return visitor;
    }

    /// <summary>Somebody who is signed in, on the page that lists the circles.</summary>
    public async Task<Visitor> ComeAsync(string email, string password, Look? look = null, Uri? by = null)
    {
        var visitor = await Visitor.ComeAsync(Browser, by ?? Address, look ?? Look.Desktop);
        await visitor.ArriveAsync(email, password);
        return visitor;
    }

    /// <summary>One of the demo community, signed in.</summary>
    public Task<Visitor> DemoAsync(string name, Look? look = null) => ComeAsync(DemoEmail(name), DemoPassword, look);

    public static string DemoEmail(string name) => $"{name.ToLowerInvariant()}@demo.example";

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<string> PublishAsync()
    {
        var output = Path.Combine(Repository.Root, "artifacts", "publish");
        await Repository.RunAsync(
            Repository.Root, "dotnet", "publish", "src/SupportCircle.Web", "-c", "Debug", "-o", output, "-v", "quiet", "--no-restore");
        return Path.Combine(output, "SupportCircle.Web.dll");
    }
}
