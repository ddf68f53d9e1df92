using SupportCircle.Contracts.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Operations;

/// <summary>A circle's whole log, as somebody reads it who has nothing yet.</summary>
internal static class Log
{
    public static async Task<List<MessageView>> ReadAsync(Person person, TestCircle circle)
    {
        await using var line = await person.LineAsync();
        var log = new List<MessageView>();
        EnterAnswer answer;
        do
        {
            answer = await line.EnterAsync(circle.Id, new EnterCursor(log.Count, 0));
            log.AddRange(answer.Messages);
        }
        while (answer.Truncated);

        return log;
    }
}
