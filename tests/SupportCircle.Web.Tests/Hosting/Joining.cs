using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people do who come into a circle by asking, through the public API.</summary>
internal static class Joining
{
    /// <summary>A listed circle that has as many seats, its facilitator's included.</summary>
    public static async Task<TestCircle> ListedCircleAsync(this TestHost host, int seats = CircleLimits.MaxSeats) =>
        await TestCircle.OpenAsync(await host.FacilitatorAsync(), seats, CircleVisibility.Listed);

    public static Task AskAsync(this TestCircle circle, Person person, string? note = null, string? name = null) =>
        person.PostAsync($"{circle.Path}/requests", new SeatWish { Note = note, Name = name });

    /// <summary>Signs somebody up who asks for a seat.</summary>
    public static async Task<Person> AskedByAsync(this TestCircle circle, TestHost host, string name)
    {
        var person = await host.MemberAsync(name);
        await circle.AskAsync(person);
        return person;
    }

    public static Task<SeatRequests> RequestsAsync(this TestCircle circle) =>
        circle.Facilitator.GetAsync<SeatRequests>($"{circle.Path}/requests");

    /// <summary>The id of the request of whoever asks or waits under this name.</summary>
    public static async Task<Guid> RequestOfAsync(this TestCircle circle, string name)
    {
        var all = await circle.RequestsAsync();
        return all.Open.Concat(all.Waiting).Single(request => string.Equals(request.Name, name, StringComparison.Ordinal)).Id;
    }

    public static async Task<SeatAnswer> AcceptRequestAsync(this TestCircle circle, string name, string? word = null) =>
        await circle.AcceptRequestAsync(await circle.RequestOfAsync(name), word);

    public static async Task<SeatAnswer> AcceptRequestAsync(this TestCircle circle, Guid requestId, string? word = null) =>
        (await circle.Facilitator.PostAsync<SeatAnswered>(
            $"{circle.Path}/requests/{requestId}/acceptance", new SeatAnswerRequest { Word = word })).Answer;

    public static async Task<SeatAnswer> DeclineRequestAsync(this TestCircle circle, string name, string? word = null) =>
        (await circle.Facilitator.PostAsync<SeatAnswered>(
            $"{circle.Path}/requests/{await circle.RequestOfAsync(name)}/decline", new SeatAnswerRequest { Word = word })).Answer;

    /// <summary>Changes how many fit, and who may see that the circle exists.</summary>
    public static Task<CircleDetails> EditAsync(this TestCircle circle, int seats, CircleVisibility visibility = CircleVisibility.Listed) =>
        circle.Facilitator.PutAsync<CircleDetails>(circle.Path, new CircleRequest
        {
            Name = "The long table",
            Theme = ThemeCatalogue.Initial[0].Id,
            Seats = seats,
            Visibility = visibility,
        });

    public static Task LeaveAsync(this TestCircle circle, Person person) => person.DeleteAsync($"{circle.Path}/seats/mine");

    /// <summary>What somebody sees of their own request for this circle at home; null when there is nothing.</summary>
    public static async Task<MySeatRequest?> SeenByAsync(this TestCircle circle, Person person) =>
        (await person.HomeAsync()).Requests.SingleOrDefault(request => request.CircleId == circle.Id);

    /// <summary>The names of those who sit in it, in their own order.</summary>
    public static async Task<IReadOnlyList<string>> NamesAsync(this TestCircle circle) =>
        [.. (await circle.Facilitator.GetAsync<SeatSummary[]>($"{circle.Path}/seats")).Select(seat => seat.Name).Order(StringComparer.Ordinal)];
}
