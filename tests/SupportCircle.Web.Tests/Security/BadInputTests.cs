using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.Hosting;
using SupportCircle.Contracts;
using SupportCircle.Domain;
using SupportCircle.Web.Notifications;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

public sealed partial class BadInputTests(ITestOutputHelper output) : IAsyncLifetime
{
    private TestHost _host = null!;
    private Scene _scene = null!;
    private IReadOnlyList<Guid> _ids = [];

    public async ValueTask InitializeAsync()
    {
        // Mails leave some time after the answer: without them nothing is written but by the request itself.
        _host = await TestHost.StartAsync(services: services =>
            services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(MailWorker))));
        _scene = await Scene.SetAsync(_host, await Cast.GatherAsync(_host));
        var elsewhere = await TestCircle.OpenAsync(_scene.Cast[Who.OtherFacilitator]);
        _ids = [_scene.Circle.Id, elsewhere.Id, _scene.Cast.Bystander.SeatId, _scene.Invitation.Id, _scene.RequestId, _scene.ReportId, _scene.SignalId, _scene.HeldId, _scene.PhraseId, Guid.Empty, Guid.CreateVersion7()];
    }

    public async ValueTask DisposeAsync()
    {
        await _scene.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Requests_of_any_kind_are_answered_or_refused_with_a_code_and_refused_ones_write_nothing()
    {
        output.WriteLine($"{BadInputCases.Count} cases from seed {BadInputCases.Seed}");
        using var watch = new WriteWatch(_host);
        var rows = RouteMatrix.Rows.Where(row => !row.Route.StartsWith("ANY ", StringComparison.Ordinal)).ToList();
        var refused = 0;
        for (var index = 0; index < BadInputCases.Count; index++)
        {
            var random = BadInputCases.Source(index);
            var row = random.Any(rows);
            var who = random.Any((Who[])[Who.Facilitator, Who.Active, Who.Stranger]);
            using var request = HostileRequest.Make(row, row.Ask(_scene, who, _scene.Circle.Id), _ids, random);
            var before = watch.Version;

            using var response = await _scene.Cast[who].Http.SendAsync(request);
            var answer = await Answer.OfAsync(response);

            var what = $"Case {index} of seed {BadInputCases.Seed}, {who}: {await SaysAsync(request)} -> {answer.Status} {answer.Body}";
            Assert.True(answer.Status < 500, what);
            if (answer.IsRefusal)
            {
                refused++;
                Assert.False(Inside().IsMatch(answer.Body), what);
                Assert.True(RefusalCodes.All.Contains(answer.Code), what);
                Assert.True(before == watch.Version, $"Refused, and yet something was written. {what}");
            }
        }

        Assert.InRange(refused, BadInputCases.Count / 2, BadInputCases.Count - 1);
        TheLogIsQuiet();
    }

    [Fact]
    public async Task Hub_calls_of_any_kind_are_answered_or_refused_with_a_code_and_the_line_stays()
    {
        output.WriteLine($"{BadInputCases.Count} cases from seed {BadInputCases.Seed}");
        using var watch = new WriteWatch(_host);
        await using var line = await _scene.Cast[Who.Active].LineAsync();
        await line.EnterAsync(_scene.Circle.Id);
        var refused = 0;
        for (var index = 0; index < BadInputCases.Count; index++)
        {
            var random = BadInputCases.Source(index);
            var row = random.Any(HubMatrix.Rows);
            var whole = row.Arguments(Who.Active, _scene.Circle.Id);
            var spoiled = whole.Length == 2 && random.Next(5) > 0 ? 1 : 0;
            var arguments = whole.Select((argument, at) => (object)new RawJson(at == spoiled ? Spoil(argument, random) : Json(argument))).ToArray();
            var before = watch.Version;

            var message = await MessageAsync(line, row.Method, arguments);

            var what = $"Case {index} of seed {BadInputCases.Seed}: {row.Method}({string.Join(", ", arguments)}) -> {message}";
            Assert.True(line.Connection.State == HubConnectionState.Connected, what);
            if (message is not null)
            {
                refused++;
                var code = CodeOf(message);
                Assert.True(RefusalCodes.All.Contains(code) && code != RefusalCodes.Failed, what);
                Assert.False(Inside().IsMatch(message[message.IndexOf('{', StringComparison.Ordinal)..]), what);
                Assert.True(before == watch.Version, $"Refused, and yet something was written. {what}");
            }
        }

        Assert.InRange(refused, BadInputCases.Count / 2, BadInputCases.Count - 1);
        TheLogIsQuiet();
    }

    private static string Json(object? value) => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), WireJson.Options);

    private static async Task<string?> MessageAsync(HubLine line, string method, object?[] arguments)
    {
        try
        {
            await line.Connection.InvokeCoreAsync<object?>(method, arguments);
            return null;
        }
        catch (HubException refused)
        {
            return refused.Message;
        }
    }

    private static string? CodeOf(string message)
    {
        var start = message.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        using var json = JsonDocument.Parse(message[start..]);
        return json.RootElement.GetProperty("code").GetString();
    }

    private static async Task<string> SaysAsync(HttpRequestMessage request) =>
        $"{request.Method} {request.RequestUri} {request.Content?.Headers.ContentType} {(request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync()))}";

    // What only somebody inside may know: stack traces, types, statements.
    [GeneratedRegex(@"   at |System\.|Microsoft\.|SupportCircle\.|Exception|\.cs\b|SQLite|SELECT ", RegexOptions.NonBacktracking)]
    private static partial Regex Inside();

    private string Spoil(object? argument, Random random) =>
        argument is null or Guid ? HostileJson.Value(_ids, random) : HostileJson.Spoil(Json(argument), _ids, random);

    private void TheLogIsQuiet()
    {
        var log = _host.Log;
        Assert.DoesNotContain(HostileJson.Marker, log, StringComparison.Ordinal);
        Assert.DoesNotContain("Error:", log, StringComparison.Ordinal);
    }
}
