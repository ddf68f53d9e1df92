using SupportCircle.Contracts.Circles.Threads;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What two people do who talk one to one, through the public API.</summary>
internal static class Talking
{
    public static Task<ThreadList> ThreadsAsync(this Person person) => person.GetAsync<ThreadList>("/api/threads");

    public static Task<ThreadAnswered> AskAsync(this Person person, TestCircle circle, Person other) =>
        person.PutAsync<ThreadAnswered>(Path(circle, other), new { });

    public static Task TakeBackAsync(this Person person, TestCircle circle, Person other) => person.DeleteAsync(Path(circle, other));

    public static async Task<Guid?> AnswerAsync(this Person person, bool accepts)
    {
        var request = (await person.ThreadsAsync()).Asked[0];
        var answered = await person.PostAsync<ThreadAnswered>(
            $"/api/threads/requests/{request.Id}/answer", new ThreadAnswerRequest { Accepts = accepts });
        return answered.ThreadId;
    }

    /// <summary>The one asks, the other agrees.</summary>
    public static async Task<Guid> ThreadAsync(this TestCircle circle, Person one, Person other)
    {
        await one.AskAsync(circle, other);
        return (await other.AnswerAsync(accepts: true))!.Value;
    }

    public static Task EndThreadAsync(this Person person, Guid threadId) => person.PostAsync($"/api/threads/{threadId}/end");

    private static string Path(TestCircle circle, Person other) => $"{circle.Path}/seats/{other.SeatId}/thread-request";
}
