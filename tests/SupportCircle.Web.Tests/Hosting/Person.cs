using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Accounts;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>Somebody with a browser: cookies of their own, HTTP and hub lines.</summary>
public sealed class Person(Uri address, string name, string email, CookieContainer? cookies = null)
{
    private readonly CookieContainer _cookies = cookies ?? new CookieContainer();
    private HttpClient? _http;

    public string Name => name;

    public string Email => email;

    /// <summary>Of the host that this person talks to.</summary>
    public Uri Address => address;

    /// <summary>Set by <see cref="TestCircle"/>.</summary>
    public Guid SeatId { get; set; }

    public HttpClient Http => _http ??= new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false })
    {
        BaseAddress = address,
    };

    public CookieContainer Cookies => _cookies;

    /// <summary>The same browser, with its cookies, at another node.</summary>
    public Person At(TestHost host) => At(host.Address);

    /// <summary>The same at a node of its own process.</summary>
    public Person At(Uri node) => new(node, name, email, _cookies) { SeatId = SeatId };

    public Task SignUpAsync(string? password = null) => PostAsync("/api/account/register", new RegisterRequest
    {
        Email = email,
        Password = password ?? TestHost.Password,
        DisplayName = name,
        IsAdult = true,
        AcceptsTerms = true,
    });

    public async Task<SignedIn> SignInAsync(string? password = null) => await PostAsync<SignedIn>(
        "/api/account/sign-in", new SignInRequest { Email = email, Password = password ?? TestHost.Password });

    public async Task<T> GetAsync<T>(string path) => await ReadAsync<T>(await Http.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<T> PostAsync<T>(string path, object? body = null) => await ReadAsync<T>(await SendAsync(HttpMethod.Post, path, body));

    public async Task PostAsync(string path, object? body = null) => await SucceedAsync(await SendAsync(HttpMethod.Post, path, body));

    public async Task<T> PutAsync<T>(string path, object body) => await ReadAsync<T>(await SendAsync(HttpMethod.Put, path, body));

    public async Task PutAsync(string path, object body) => await SucceedAsync(await SendAsync(HttpMethod.Put, path, body));

    public async Task PutAsync(string path) => await SucceedAsync(await SendAsync(HttpMethod.Put, path));

    public async Task DeleteAsync(string path) => await SucceedAsync(await SendAsync(HttpMethod.Delete, path));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null) =>
        Http.SendAsync(new HttpRequestMessage(method, path)
        {
            Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: WireJson.Options),
        });

    /// <summary>Opens a line to a hub, the circles' if no other is named, with this person's cookies; not started.</summary>
    public HubConnection Connection(string hub = "/hubs/circle") => new HubConnectionBuilder()
        .WithUrl(new Uri(address, hub), options =>
        {
            options.Cookies = _cookies;
            options.SkipNegotiation = true;
            options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
        })
        .AddJsonProtocol(options => WireJson.Configure(options.PayloadSerializerOptions))
        .Build();

    /// <summary>A started line that notes what it hears.</summary>
    public async Task<HubLine> LineAsync()
    {
        var line = new HubLine(Connection());
        await line.StartAsync();
        return line;
    }

    /// <summary>A started line to the dashboard's hub.</summary>
    public async Task<HubLine> AtDashboardAsync()
    {
        var line = new HubLine(Connection("/hubs/moderation"));
        await line.StartAsync();
        return line;
    }

    /// <summary>A started line that has entered the circle.</summary>
    public async Task<HubLine> InAsync(TestCircle circle)
    {
        var line = await LineAsync();
        await line.EnterAsync(circle.Id);
        return line;
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response)
    {
        await SucceedAsync(response);
        return (await response.Content.ReadFromJsonAsync<T>(WireJson.Options))!;
    }

    private static async Task SucceedAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw await Refused.FromAsync(response);
        }
    }
}
