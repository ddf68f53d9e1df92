using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Moderation.Witness;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What the host does by itself about what nobody has answered, and what people see of it.</summary>
internal static class Witnessing
{
    /// <summary>One pass of the watch.</summary>
    public static async Task WitnessAsync(this TestHost host)
    {
        await host.RunAsync<NoteAwaited>(note => note.RunAsync(TestContext.Current.CancellationToken));
        await host.RunAsync<LetRise>(rise => rise.RunAsync(TestContext.Current.CancellationToken));
    }

    public static Task<WaitingEntries> AwaitedAsync(this TestCircle circle, Person reader) =>
        reader.GetAsync<WaitingEntries>($"{circle.Path}/waiting");

    /// <summary>Whose and what, the oldest that waits for this reader; null when nothing does.</summary>
    public static async Task<(string Name, long Sequence, bool IsStory)?> OldestAsync(this TestCircle circle, Person reader) =>
        (await circle.AwaitedAsync(reader)).Oldest is { } one ? (one.Author.Name, one.Sequence, one.IsStory) : null;

    public static Task<CircleDetails> DetailsAsync(this TestCircle circle, Person reader) => reader.GetAsync<CircleDetails>(circle.Path);

    public static async Task AcknowledgeAsync(this TestCircle circle, Person person, long sequence)
    {
        await using var line = await person.InAsync(circle);
        await line.AcknowledgeAsync(circle.Id, sequence, AcknowledgementKind.IHearYou);
    }

    public static async Task ReplyAsync(this TestCircle circle, Person person, long sequence)
    {
        await using var line = await person.InAsync(circle);
        await line.PostAsync(circle.Id, "I read you.", replyTo: sequence);
    }

    /// <summary>What is noted of a circle, in the order of the log.</summary>
    public static async Task<IReadOnlyList<AwaitedAnswer>> NotedAsync(this TestHost host, TestCircle circle)
    {
        var rows = new List<AwaitedAnswer>();
        await host.ReadAsync(async db => rows = await db.AwaitedAnswers.Where(a => a.CircleId == circle.Id).OrderBy(a => a.Sequence).ToListAsync());
        return rows;
    }
}
