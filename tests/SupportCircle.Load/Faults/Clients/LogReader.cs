using System.Globalization;
using SupportCircle.Contracts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Load.Faults.Checking;
using SupportCircle.Load.Wire;

namespace SupportCircle.Load.Faults.Clients;

/// <summary>Reads a circle's whole log as somebody who was not there before.</summary>
internal sealed class LogReader(Uri hub, Guid circleId, string? cookie)
{
    /// <exception cref="WireException">Refused, or the line broke.</exception>
    public async Task<LogRecord> ReadAsync(CancellationToken cancellation)
    {
        var messages = new List<LoggedMessage>();
        var changes = new List<ChangeSighting>();
        using var line = new HubCalls((_, _) => { });
        await line.OpenAsync(hub, cookie, cancellation);
        EnterAnswer answer;
        do
        {
            answer = await EnterAsync(line, messages.LastOrDefault().Message.Sequence, changes.LastOrDefault().Change);
            messages.AddRange(answer.Messages.Select(Reading.Logged));
            changes.AddRange(answer.Changes.Select(Reading.Of));
        }
        while (answer.Truncated);
        return new LogRecord(messages, changes, await PagesAsync(cancellation));
    }

    private async Task<EnterAnswer> EnterAsync(HubCalls line, long sequence, long change)
    {
        var answer = await line.CallAsync("Enter", circleId, new EnterCursor(sequence, change));
        return answer.Code is null
            ? answer.Read<EnterAnswer>()
            : throw new WireException($"The log could not be read: {(answer.Code.Length > 0 ? answer.Code : "the line broke")}.");
    }

    private async Task<IReadOnlyList<LoggedMessage>> PagesAsync(CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = hub };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        var pages = new List<LoggedMessage>();
        for (var before = long.MaxValue; before > 1;)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"/api/circles/{circleId}/messages?before={before}&limit={ConversationLimits.Page}");
            var page = (await http.GetFromJsonAsync<MessagePage>(path, WireJson.Options, cancellation))!;
            pages.InsertRange(0, page.Messages.Select(Reading.Logged));
            before = page.Messages.Count > 0 ? page.Messages[0].Sequence : 1;
        }

        return pages;
    }
}
