using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>A circle, its facilitator and those who sit in it, through the public API.</summary>
public sealed class TestCircle
{
    private readonly List<Person> _members = [];

    private TestCircle(Guid id, Person facilitator) => (Id, Facilitator) = (id, facilitator);

    public Guid Id { get; }

    public Person Facilitator { get; }

    /// <summary>In the order in which they came, without the facilitator.</summary>
    public IReadOnlyList<Person> Members => _members;

    public Person this[string name] => _members.Single(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    public string Path => $"/api/circles/{Id}";

    public static async Task<TestCircle> OpenAsync(
        Person facilitator, int seats = CircleLimits.MaxSeats, CircleVisibility visibility = CircleVisibility.ByInvitation)
    {
        var themes = await facilitator.GetAsync<ThemeSummary[]>("/api/themes");
        var circle = await facilitator.PostAsync<CircleDetails>("/api/circles", new CircleRequest
        {
            Name = "The long table",
            Theme = themes[0].Id,
            Seats = seats,
            Visibility = visibility,
        });
        facilitator.SeatId = circle.SeatId;
        return new TestCircle(circle.Id, facilitator);
    }

    public Task<InvitationMade> InviteAsync(int uses = 1, int hours = 24) => Facilitator.PostAsync<InvitationMade>(
        $"{Path}/invitations", new InvitationRequest { Uses = uses, ExpiresInHours = hours });

    /// <summary>Invites somebody, who joins and accepts the agreements.</summary>
    public async Task SeatAsync(Person person)
    {
        await JoinAsync(person);
        await AcceptAsync(person);
    }

    /// <summary>Invites somebody, who joins but has not accepted the agreements.</summary>
    public async Task<SeatTaken> JoinAsync(Person person)
    {
        var taken = await TakeAsync(person, (await InviteAsync()).Code);
        person.SeatId = taken.SeatId;
        _members.Add(person);
        return taken;
    }

    public static Task<SeatTaken> TakeAsync(Person person, string code, string? name = null) => person.PostAsync<SeatTaken>(
        "/api/invitations/acceptance", new InvitationAcceptanceRequest { Code = code, DisplayName = name });

    public async Task AcceptAsync(Person person)
    {
        var agreements = await person.GetAsync<AgreementsText>($"{Path}/agreements");
        await person.PostAsync($"{Path}/agreements/acceptance", new AgreementsAcceptanceRequest { Version = agreements.Version });
    }

    public Task<AgreementsText> ChangeAgreementsAsync(string text = "We listen first.") =>
        Facilitator.PutAsync<AgreementsText>($"{Path}/agreements", new AgreementsRequest { Text = text });

    public Task RemoveAsync(Person person) => Facilitator.PostAsync($"{Path}/seats/{person.SeatId}/removal", InRoom.Statement());
}
