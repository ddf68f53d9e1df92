using System.Globalization;
using SupportCircle.Contracts.Circles;

namespace SupportCircle.Load.People;

/// <summary>Opens circles, signs people up and seats them, all through the public API.</summary>
/// <param name="mark">Sets its addresses apart from those of other communities in the same database.</param>
internal sealed class Community(Uri address, string mark) : IDisposable
{
    private const int AtOnce = 16;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = address,
    };

    public static string FacilitatorEmail(string mark) => $"facilitator.{mark}@example.org";

    /// <param name="members">In each circle, beside its facilitator, who is not heard of again.</param>
    /// <param name="seated">Told how many sit by now.</param>
    public async Task<IReadOnlyList<Circle>> SeatAsync(int circles, int members, Action<int> seated, CancellationToken cancellation)
    {
        var facilitator = new Person(_http, FacilitatorEmail(mark), "Facilitator");
        await facilitator.SignInAsync(cancellation);
        var theme = (await facilitator.GetAsync<ThemeSummary[]>("/api/themes", cancellation))[0].Id;
        var made = new List<(Guid Id, string Code, (string? Cookie, Guid SeatId)[] Members)>();
        for (var number = 0; number < circles; number++)
        {
            var (id, code) = await OpenAsync(facilitator, theme, number, members, cancellation);
            made.Add((id, code, new (string?, Guid)[members]));
        }

        var count = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, circles * members),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (number, stop) =>
            {
                var (id, code, seats) = made[number / members];
                seats[number % members] = await SeatOneAsync(id, code, number, stop);
                seated(Interlocked.Increment(ref count));
            });
        return
        [
            .. made.Select(circle => new Circle(
                circle.Id, [.. circle.Members.Select(member => member.Cookie)], [.. circle.Members.Select(member => member.SeatId)])),
        ];
    }

    public void Dispose() => _http.Dispose();

    private static async Task<(Guid Id, string Code)> OpenAsync(
        Person facilitator, Guid theme, int number, int members, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Circle {number + 1}");
        var circle = await facilitator.PostAsync<CircleDetails>(
            "/api/circles", new CircleRequest { Name = name, Theme = theme, Seats = members + 1 }, cancellation);
        var invitation = await facilitator.PostAsync<InvitationMade>(
            $"/api/circles/{circle.Id}/invitations", new InvitationRequest { Uses = members }, cancellation);
        return (circle.Id, invitation.Code);
    }

    private async Task<(string? Cookie, Guid SeatId)> SeatOneAsync(Guid circleId, string code, int number, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Member {number + 1}");
        var person = new Person(_http, string.Create(CultureInfo.InvariantCulture, $"member{number + 1}.{mark}@example.org"), name);
        await person.SignUpAsync(cancellation);
        await person.SignInAsync(cancellation);
        var seat = await person.PostAsync<SeatTaken>(
            "/api/invitations/acceptance", new InvitationAcceptanceRequest { Code = code }, cancellation);
        await person.PostAsync(
            $"/api/circles/{circleId}/agreements/acceptance",
            new AgreementsAcceptanceRequest { Version = seat.AgreementsVersion },
            cancellation);
        return (person.Cookie, seat.SeatId);
    }
}
