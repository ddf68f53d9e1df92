using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Circles;

/// <summary>Several people at once: whatever comes first, seats are given once, and none stays empty while somebody waits.</summary>
public sealed class JoiningRaceTests(OneHost one) : IClassFixture<OneHost>
{
    private const int Rounds = 8;

    private readonly TestHost _host = one.Host;

    [Fact]
    public async Task Of_two_who_are_accepted_at_once_for_the_last_seat_one_sits_and_one_waits()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var circle = await _host.ListedCircleAsync(seats: 2);
            await circle.AskedByAsync(_host, "Ana");
            await circle.AskedByAsync(_host, "Tom");
            var ids = (await circle.RequestsAsync()).Open.Select(request => request.Id);

            var answers = await Task.WhenAll(ids.Select(id => circle.AcceptRequestAsync(id)));

            Assert.Equal([SeatAnswer.Accepted, SeatAnswer.Waitlisted], answers.Order());
            Assert.Equal(2, (await circle.NamesAsync()).Count);
            Assert.Single((await circle.RequestsAsync()).Waiting);
        }
    }

    [Fact]
    public async Task An_acceptance_beside_a_leave_ends_with_the_seat_taken_and_nobody_waiting()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var circle = await _host.ListedCircleAsync(seats: 2);
            var ida = await _host.MemberAsync("Ida");
            await circle.SeatAsync(ida);
            var ana = await circle.AskedByAsync(_host, "Ana");
            var id = await circle.RequestOfAsync("Ana");

            await Task.WhenAll(circle.AcceptRequestAsync(id), circle.LeaveAsync(ida));

            Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
            Assert.Equal(SeatState.Active, (await circle.SeenByAsync(ana))!.State);
            Assert.Empty((await circle.RequestsAsync()).Waiting);
        }
    }

    [Fact]
    public async Task A_leave_beside_a_code_gives_the_seat_to_whoever_waited_before()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var circle = await _host.ListedCircleAsync(seats: 2);
            var ida = await _host.MemberAsync("Ida");
            await circle.SeatAsync(ida);
            await circle.AskedByAsync(_host, "Ana");
            await circle.AcceptRequestAsync("Ana");
            var code = (await circle.InviteAsync()).Code;
            var tom = await _host.MemberAsync("Tom");

            await Task.WhenAll(
                circle.LeaveAsync(ida),
                tom.PostAsync("/api/invitations/acceptance", new InvitationAcceptanceRequest { Code = code, Waits = true }));

            Assert.Equal(["Ana", "Ruth"], await circle.NamesAsync());
            Assert.Equal("Tom", Assert.Single((await circle.RequestsAsync()).Waiting).Name);
        }
    }

    [Fact]
    public async Task Several_leaves_at_once_seat_as_many_as_there_are_seats_in_their_order()
    {
        var circle = await _host.ListedCircleAsync(seats: 4);
        foreach (var name in (string[])["Ida", "Eva", "Bea"])
        {
            await circle.SeatAsync(await _host.MemberAsync(name));
        }

        foreach (var name in (string[])["Ana", "Tom", "Leo", "Mia"])
        {
            await circle.AskedByAsync(_host, name);
            await circle.AcceptRequestAsync(name);
        }

        await Task.WhenAll(circle.Members.Select(circle.LeaveAsync));

        Assert.Equal(["Ana", "Leo", "Ruth", "Tom"], await circle.NamesAsync());
        Assert.Equal("Mia", Assert.Single((await circle.RequestsAsync()).Waiting).Name);
    }

    [Fact]
    public async Task A_withdrawal_beside_an_acceptance_ends_as_one_of_the_two()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var circle = await _host.ListedCircleAsync(seats: 2);
            var ana = await circle.AskedByAsync(_host, "Ana");
            var id = await circle.RequestOfAsync("Ana");

            var accepted = TryAsync(() => circle.AcceptRequestAsync(id));
            var withdrawn = TryAsync(() => ana.DeleteAsync($"{circle.Path}/requests/mine"));

            Assert.NotEqual(await accepted, await withdrawn);
            Assert.Equal(await accepted, (await circle.NamesAsync()).Contains("Ana"));
            Assert.Equal(await accepted, await circle.SeenByAsync(ana) is not null);
        }
    }

    [Fact]
    public async Task One_who_asks_many_times_at_once_has_asked_once()
    {
        var circle = await _host.ListedCircleAsync();
        var ana = await _host.MemberAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => circle.AskAsync(ana)));

        Assert.Single((await circle.RequestsAsync()).Open);
        await _host.ReadAsync(async db => Assert.Equal(2, await db.Seats.CountAsync(seat => seat.CircleId == circle.Id)));
    }

    private static async Task<bool> TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (Refused)
        {
            return false;
        }
    }
}
