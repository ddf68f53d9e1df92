using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Accounts;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Web.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Conversation;

public sealed class OverloadTests
{
    private const int Flood = 6_000;

    // The queue, and the group that is being written.
    private const int MostTaken = 4_096 + 256;

    [Fact]
    public async Task A_flood_on_a_stalled_database_is_refused_past_the_bound_and_all_that_was_taken_is_kept()
    {
        await using var host = await TestHost.StartAsync();
        var circle = await host.CircleAsync("Ana", "Tom");
        var ana = (await circle["Ana"].GetAsync<SignedIn>("/api/account/me")).MemberId;
        await using var tom = await circle["Tom"].InAsync(circle);
        await using var stall = await Stall.BeginAsync(host, circle.Id);
        var (outcomes, words) = Post(host, circle.Id, ana);
        await UntilAsync(() => outcomes.Count(outcome => outcome.IsCompleted) >= Flood - MostTaken);

        var late = await Refused.ByAsync(() => tom.PostAsync(circle.Id, "Is there room?"));
        await stall.DisposeAsync();
        var answers = await Task.WhenAll(outcomes);

        Assert.Equal(RefusalCodes.TooManyRequests, late.Code);
        Assert.True(late.Body.RetryAfterSeconds > 0);
        var refusals = answers.Where(answer => answer.Refusal is not null).Select(answer => answer.Refusal!).ToList();
        Assert.All(refusals, refusal => Assert.Equal(RefusalCodes.TooManyRequests, refusal.Code));
        Assert.All(refusals, refusal => Assert.True(refusal.RetryAfterSeconds > 0));
        Assert.InRange(refusals.Count, Flood - MostTaken, Flood - 4_096);
        await LogHoldsExactlyAsync(host, answers);
        Assert.Equal(0, host.Services.GetRequiredService<MessageLog>().Waiting);

        // By itself, and at once.
        await using var again = await circle["Tom"].InAsync(circle);
        Assert.Equal(Flood - refusals.Count + 1, (await again.PostAsync(circle.Id, "Now there is.")).Sequence);
        await FreedAsync(words);
    }

    // As if from as many lines: one line says one thing after the other.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (List<Task<Answered>> Outcomes, List<WeakReference> Words) Post(TestHost host, Guid circleId, Guid memberId)
    {
        var post = host.Services.GetRequiredService<PostMessage>();
        var words = new List<WeakReference>(Flood);
        var outcomes = new List<Task<Answered>>(Flood);
        for (var number = 0; number < Flood; number++)
        {
            var body = new string('a', 2_000);
            words.Add(new WeakReference(body));
            outcomes.Add(TryAsync(post, circleId, new PostRequest(Guid.CreateVersion7(), body, ReplyTo: null), memberId));
        }

        return (outcomes, words);
    }

    private static async Task<Answered> TryAsync(PostMessage post, Guid circleId, PostRequest request, Guid memberId)
    {
        var id = request.ClientMessageId;
        try
        {
            var receipt = await post.RunAsync(circleId, request, new Web.Conversation.Speaker(memberId, "somewhere"), CancellationToken.None);
            return new Answered(id, receipt.Sequence, null);
        }
        catch (Refusal refusal)
        {
            return new Answered(id, null, refusal);
        }
    }

    private static Task LogHoldsExactlyAsync(TestHost host, IReadOnlyList<Answered> answers) => host.ReadAsync(async db =>
    {
        var log = await db.Messages.OrderBy(message => message.Sequence).Select(message => new { message.ClientMessageId, message.Sequence }).ToListAsync();
        Assert.Equal(
            answers.Where(answer => answer.Sequence is not null).OrderBy(answer => answer.Sequence).Select(answer => (answer.Id, answer.Sequence!.Value)),
            log.Select(message => (message.ClientMessageId, message.Sequence)));
        Assert.Equal(Enumerable.Range(1, log.Count).Select(number => (long)number), log.Select(message => message.Sequence));
    });

    // Neither what was refused nor what was written is held on to.
    private static Task FreedAsync(List<WeakReference> words) => UntilAsync(() =>
    {
        GC.Collect();
        return !words.Exists(word => word.IsAlive);
    });

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(25));
        while (!isSo())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private sealed record Answered(Guid Id, long? Sequence, Refusal? Refusal);

    /// <summary>Somebody holds what the log waits for: the circle's row, and with a file the turn to write.</summary>
    private sealed class Stall(Task holding, TaskCompletionSource release) : IAsyncDisposable
    {
        public static async Task<Stall> BeginAsync(TestHost host, Guid circleId)
        {
            var begun = new TaskCompletionSource();
            var release = new TaskCompletionSource();
            var holding = host.WriteAsync(async db =>
            {
                await db.Circles.Where(circle => circle.Id == circleId)
                    .ExecuteUpdateAsync(set => set.SetProperty(circle => circle.LastChange, circle => circle.LastChange));
                begun.SetResult();
                await release.Task;
            });
            await begun.Task;
            return new Stall(holding, release);
        }

        public async ValueTask DisposeAsync()
        {
            release.TrySetResult();
            await holding;
        }
    }
}
