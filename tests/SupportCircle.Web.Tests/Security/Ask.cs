using System.Net.Http.Json;
using SupportCircle.Contracts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>A request, whoever makes it.</summary>
internal sealed record Ask(HttpMethod Method, string Path, object? Body = null, bool IsHandshake = false)
{
    public async Task<Answer> ByAsync(Person person)
    {
        using var request = new HttpRequestMessage(Method, Path)
        {
            Content = Body is null ? null : JsonContent.Create(Body, Body.GetType(), options: WireJson.Options),
        };
        if (IsHandshake)
        {
            request.Headers.Add("Connection", "Upgrade");
            request.Headers.Add("Upgrade", "websocket");
            request.Headers.Add("Sec-WebSocket-Version", "13");
            request.Headers.Add("Sec-WebSocket-Key", Convert.ToBase64String(new byte[16]));
        }

        using var response = await person.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await Answer.OfAsync(response);
    }
}
