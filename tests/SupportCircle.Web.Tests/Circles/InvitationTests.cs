using SupportCircle.Contracts.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

public sealed class InvitationTests(OneHostInTime one) : IClassFixture<OneHostInTime>
{
    private const string WrongCode = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE";

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task An_invitation_brings_as_many_people_as_it_says_and_then_answers_like_a_wrong_code()
    {
        var circle = await _host.CircleAsync();
        var invitation = await circle.InviteAsync(uses: 2);
        await TestCircle.TakeAsync(await _host.MemberAsync("Ana"), invitation.Code);
        await TestCircle.TakeAsync(await _host.MemberAsync("Tom"), invitation.Code);

        await AssertLikeAWrongCodeAsync(await _host.MemberAsync("Ida"), invitation.Code);

        Assert.Empty(await circle.Facilitator.GetAsync<InvitationSummary[]>($"{circle.Path}/invitations"));
    }

    [Fact]
    public async Task An_invitation_lasts_as_long_as_it_says()
    {
        var circle = await _host.CircleAsync();
        var invitation = await circle.InviteAsync(uses: 2, hours: 1);
        one.Time.Advance(TimeSpan.FromMinutes(59));
        await TestCircle.TakeAsync(await _host.MemberAsync("Ana"), invitation.Code);

        one.Time.Advance(TimeSpan.FromMinutes(1));

        await AssertLikeAWrongCodeAsync(await _host.MemberAsync("Tom"), invitation.Code);
    }

    [Fact]
    public async Task A_withdrawn_invitation_answers_like_a_wrong_code_and_withdrawing_it_twice_is_withdrawing_it()
    {
        var circle = await _host.CircleAsync();
        var invitation = await circle.InviteAsync();

        await circle.Facilitator.DeleteAsync($"{circle.Path}/invitations/{invitation.Id}");
        await circle.Facilitator.DeleteAsync($"{circle.Path}/invitations/{invitation.Id}");

        await AssertLikeAWrongCodeAsync(await _host.MemberAsync(), invitation.Code);
    }

    [Fact]
    public async Task Open_invitations_are_listed_for_the_facilitator_without_their_codes()
    {
        var circle = await _host.CircleAsync();
        var invitation = await circle.InviteAsync(uses: 3);
        await TestCircle.TakeAsync(await _host.MemberAsync(), invitation.Code);

        using var response = await circle.Facilitator.SendAsync(HttpMethod.Get, $"{circle.Path}/invitations");
        var answer = await Answer.OfAsync(response);
        var listed = Assert.Single(await circle.Facilitator.GetAsync<InvitationSummary[]>($"{circle.Path}/invitations"));

        Assert.Equal((invitation.Id, 2), (listed.Id, listed.UsesLeft));
        Assert.DoesNotContain(invitation.Code, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(CircleLimits.MaxInvitationUses + 1, 24)]
    [InlineData(1, 0)]
    [InlineData(1, CircleLimits.MaxInvitationHours + 1)]
    public async Task An_invitation_is_limited_in_number_and_time(int uses, int hours)
    {
        var circle = await _host.CircleAsync();

        var refused = await Refused.ByAsync(() => circle.InviteAsync(uses, hours));

        Assert.Equal(RefusalCodes.Invalid, refused.Code);
        Assert.Empty(await circle.Facilitator.GetAsync<InvitationSummary[]>($"{circle.Path}/invitations"));
    }

    [Fact]
    public async Task Before_taking_it_one_sees_what_the_circle_is_about_and_nobody_in_it()
    {
        var circle = await _host.CircleAsync("Wilhelmina");
        var invitation = await circle.InviteAsync();
        var ana = await _host.MemberAsync();

        using var response = await ana.SendAsync(
            HttpMethod.Post, "/api/invitations/preview", new InvitationCodeRequest { Code = invitation.Code.ToLowerInvariant().Replace('-', ' ') });
        var answer = await Answer.OfAsync(response);

        Assert.Contains("The long table", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Wilhelmina", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(circle.Id.ToString(), answer.Body, StringComparison.Ordinal);
        Assert.Empty(await ana.GetAsync<CircleDetails[]>("/api/circles/mine"));
    }

    [Fact]
    public async Task To_somebody_who_was_removed_every_code_of_that_circle_is_a_wrong_one()
    {
        var circle = await _host.CircleAsync("Ana");
        await circle.RemoveAsync(circle["Ana"]);

        await AssertLikeAWrongCodeAsync(circle["Ana"], (await circle.InviteAsync()).Code);

        await TestCircle.TakeAsync(circle["Ana"], (await (await _host.CircleAsync()).InviteAsync()).Code);
    }

    [Fact]
    public async Task A_code_for_one_is_taken_by_exactly_one_of_ten_who_come_at_once()
    {
        var circle = await _host.CircleAsync();
        var code = (await circle.InviteAsync()).Code;
        var outcomes = await TakeAtOnceAsync(code);

        Assert.Equal(1, outcomes.Count(outcome => outcome is null));
        Assert.Equal(9, outcomes.Count(outcome => outcome is RefusalCodes.NotFound));
        Assert.Equal(2, (await circle.Facilitator.GetAsync<CircleDetails>(circle.Path)).SeatsTaken);
    }

    [Fact]
    public async Task The_last_seat_is_taken_by_exactly_one_of_ten_who_come_at_once_and_the_others_spend_nothing()
    {
        var circle = await TestCircle.OpenAsync(await _host.FacilitatorAsync(), seats: 2);
        var invitation = await circle.InviteAsync(uses: 10);
        var outcomes = await TakeAtOnceAsync(invitation.Code);

        Assert.Equal(1, outcomes.Count(outcome => outcome is null));
        Assert.Equal(9, outcomes.Count(outcome => outcome is RefusalCodes.Conflict));
        Assert.Equal(2, (await circle.Facilitator.GetAsync<SeatSummary[]>($"{circle.Path}/seats")).Length);
        Assert.Equal(9, Assert.Single(await circle.Facilitator.GetAsync<InvitationSummary[]>($"{circle.Path}/invitations")).UsesLeft);
    }

    private async Task<string?[]> TakeAtOnceAsync(string code)
    {
        var people = new List<Person>();
        for (var number = 0; number < 10; number++)
        {
            people.Add(await _host.MemberAsync($"Person {number}"));
        }

        return await Task.WhenAll(people.Select(async person =>
        {
            try
            {
                await TestCircle.TakeAsync(person, code);
                return null;
            }
            catch (Refused refused)
            {
                return refused.Code;
            }
        }));
    }

    private static async Task AssertLikeAWrongCodeAsync(Person person, string code)
    {
        Assert.Equal(await AnswerAsync(person, "preview", WrongCode), await AnswerAsync(person, "preview", code));
        Assert.Equal(await AnswerAsync(person, "acceptance", WrongCode), await AnswerAsync(person, "acceptance", code));
        Assert.Equal(RefusalCodes.NotFound, (await AnswerAsync(person, "acceptance", code)).Code);
    }

    private static async Task<Answer> AnswerAsync(Person person, string act, string code)
    {
        using var response = await person.SendAsync(HttpMethod.Post, $"/api/invitations/{act}", new InvitationCodeRequest { Code = code });
        return await Answer.OfAsync(response);
    }
}
