using SupportCircle.Contracts;
using SupportCircle.Contracts.Accounts;

namespace SupportCircle.Load.People;

/// <summary>Somebody who uses the public API, with the cookies of their own sign-in.</summary>
internal sealed class Person(HttpClient http, string email, string name)
{
    public const string Password = "lanterns along the quay";

    /// <summary>The <c>Cookie</c> header; null before the sign-in.</summary>
    public string? Cookie { get; private set; }

    public Task SignUpAsync(CancellationToken cancellation) => PostAsync(
        "/api/account/register",
        new RegisterRequest { Email = email, Password = Password, DisplayName = name, IsAdult = true, AcceptsTerms = true },
        cancellation);

    public async Task SignInAsync(CancellationToken cancellation)
    {
        using var answer = await SendAsync(
            HttpMethod.Post, "/api/account/sign-in", new SignInRequest { Email = email, Password = Password }, cancellation);

        // Read by hand: in Production they are for HTTPS alone, and this is the loopback.
        Cookie = string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
    }

    public async Task<T> GetAsync<T>(string path, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Get, path, body: null, cancellation);
        return (await answer.Content.ReadFromJsonAsync<T>(WireJson.Options, cancellation))!;
    }

    public async Task<T> PostAsync<T>(string path, object body, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Post, path, body, cancellation);
        return (await answer.Content.ReadFromJsonAsync<T>(WireJson.Options, cancellation))!;
    }

    public async Task PostAsync(string path, object body, CancellationToken cancellation) =>
        (await SendAsync(HttpMethod.Post, path, body, cancellation)).Dispose();

    /// <exception cref="HttpRequestException">A refusal.</exception>
    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: WireJson.Options),
        };
        if (Cookie is not null)
        {
            request.Headers.Add("Cookie", Cookie);
        }

        var answer = await http.SendAsync(request, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            var said = await answer.Content.ReadAsStringAsync(cancellation);
            answer.Dispose();
            throw new HttpRequestException($"{method} {path} was refused: {said}");
        }

        return answer;
    }
}
