using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Web;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Browser.Tests.Hosting;

/// <summary>A circle of its own, made through the API, whose people come by the page.</summary>
internal sealed class Gathering : IAsyncDisposable
{
    public const string Name = "The quiet hour";

    private readonly Site _site;
    private readonly Dictionary<string, string> _emails = new(StringComparer.Ordinal);
    private Visitor? _speaker;

    private Gathering(Site site) => _site = site;

    public string Path { get; private set; } = "";

    /// <param name="names">The first one keeps the circle.</param>
    public static async Task<Gathering> OfAsync(Site site, params string[] names)
    {
        var gathering = new Gathering(site);
        foreach (var (name, email) in names.Zip(await Task.WhenAll(names.Select(gathering.RegisterAsync))))
        {
            gathering._emails[name] = email;
        }

        using var keeper = await gathering.SignInAsync(names[0]);
        await gathering.LetFacilitateAsync(keeper);
        var themes = await keeper.GetFromJsonAsync<JsonArray>("/api/themes");
        var circle = await AskAsync(keeper, "/api/circles", new { name = Name, theme = (string)themes![0]!["id"]!, seats = 8 });
        gathering.Path = $"/circles/{circle["id"]}";
        foreach (var name in names.Skip(1))
        {
            var invitation = await AskAsync(keeper, $"/api{gathering.Path}/invitations", new { });
            using var person = await gathering.SignInAsync(name);
            await AskAsync(person, "/api/invitations/acceptance", new { code = (string)invitation["code"]! });
            using var accepted = await person.PostAsJsonAsync($"/api{gathering.Path}/agreements/acceptance", new { version = 1 });
            accepted.EnsureSuccessStatusCode();
        }

        return gathering;
    }

    public string EmailOf(string name) => _emails[name];

    /// <summary>One of them, at the page that lists the circles.</summary>
    public Task<Visitor> ComeAsync(string name, Look? look = null, Uri? by = null) =>
        _site.ComeAsync(_emails[name], HostProcess.Password, look, by);

    /// <summary>The one who keeps the circle says these, one after the other.</summary>
    public async Task SayAsync(params IEnumerable<string> texts)
    {
        if (_speaker is null)
        {
            _speaker = await ComeAsync(_emails.Keys.First());
            await _speaker.EnterAsync(Name);
        }

        var last = "";
        foreach (var text in texts)
        {
            await _speaker.SayAsync(text);
            last = text;
        }

        await _speaker.HearAsync(last.Split('\n')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_speaker is not null)
        {
            await _speaker.DisposeAsync();
        }
    }

    private static string NewEmail() => $"{Guid.CreateVersion7():N}@example.org";

    // As members do: adding them by the command line would start the host anew for each.
    private async Task<string> RegisterAsync(string name)
    {
        using var http = new HttpClient { BaseAddress = _site.Address };
        var email = NewEmail();
        await AskAsync(http, "/api/account/register", new { email, password = HostProcess.Password, displayName = name, isAdult = true, acceptsTerms = true });
        var link = new Uri(await Mails.LinkToAsync(_site.Host.Folder, email));
        var secret = HttpUtility.ParseQueryString(link.Fragment[1..]);
        await AskAsync(http, "/api/account/confirmation", new { accountId = secret["account"], token = secret["token"] });
        return email;
    }

    private async Task LetFacilitateAsync(HttpClient person)
    {
        using var administrator = await SignInAsync(Site.DemoEmail("Ines"), Site.DemoPassword);
        var invitation = await AskAsync(administrator, "/api/organisation/team/invitations", new { });
        await AskAsync(person, "/api/team-invitations/acceptance", new { code = (string)invitation["code"]! });
    }

    private Task<HttpClient> SignInAsync(string name) => SignInAsync(_emails[name], HostProcess.Password);

    private async Task<HttpClient> SignInAsync(string email, string password)
    {
        var http = new HttpClient { BaseAddress = _site.Address };
        await AskAsync(http, "/api/account/sign-in", new { email, password });
        return http;
    }

    private static async Task<JsonNode> AskAsync(HttpClient http, string path, object body)
    {
        using var response = await http.PostAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadAsStringAsync();
        return answer.Length == 0 ? new JsonObject() : JsonNode.Parse(answer)!;
    }
}
