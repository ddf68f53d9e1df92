using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Tests.Circles;

/// <summary>The table "Who may", for the states that there are.</summary>
public sealed class CircleAccessTests : DatabaseTest
{
    private const string Ok = "ok";

    public static TheoryData<string, string, string, string> Table => new()
    {
        // standing, the circle's page, its conversation, what only facilitators do
        { "active", Ok, Ok, RefusalCodes.NotAllowed },
        { "facilitator", Ok, Ok, Ok },
        { "muted", Ok, Ok, RefusalCodes.NotAllowed },
        { "newer agreements", Ok, Ok, RefusalCodes.NotAllowed },
        { "not accepted", Ok, RefusalCodes.AgreementsRequired, RefusalCodes.NotAllowed },
        { "left", RefusalCodes.NotFound, RefusalCodes.NotFound, RefusalCodes.NotFound },
        { "removed", RefusalCodes.NotFound, RefusalCodes.NotFound, RefusalCodes.NotFound },
        { "removed facilitator", RefusalCodes.NotFound, RefusalCodes.NotFound, RefusalCodes.NotFound },
        { "requested", RefusalCodes.NotFound, RefusalCodes.NotFound, RefusalCodes.NotFound },
        { "waiting", RefusalCodes.NotFound, RefusalCodes.NotFound, RefusalCodes.NotFound },
        { "declined", RefusalCodes.NotFound, RefusalCodes.NotFound, RefusalCodes.NotFound },
        { "suspended", RefusalCodes.Suspended, RefusalCodes.Suspended, RefusalCodes.Suspended },
        { "banned", RefusalCodes.Suspended, RefusalCodes.Suspended, RefusalCodes.Suspended },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_seat_opens_what_the_table_says(string standing, string page, string conversation, string facilitation)
    {
        var circleId = await Database.AddCircleAsync(agreementsVersion: 2);
        var seat = await Database.AddSeatAsync(
            circleId,
            "Bea",
            seat =>
            {
                seat.AcceptedVersion = standing switch { "not accepted" => null, "newer agreements" => 1, _ => 2 };
                seat.MutedUntil = standing is "muted" ? Database.Time.Now().AddDays(1) : null;
                seat.Role = standing.EndsWith("facilitator", StringComparison.Ordinal) ? SeatRole.Facilitator : SeatRole.Member;
                seat.State = standing switch
                {
                    "left" => SeatState.Left,
                    "removed" or "removed facilitator" => SeatState.Removed,
                    "requested" => SeatState.Requested,
                    "waiting" => SeatState.Waiting,
                    "declined" => SeatState.Declined,
                    _ => SeatState.Active,
                };
            },
            standing switch { "suspended" => MemberState.Suspended, "banned" => MemberState.Banned, _ => MemberState.Active });

        Assert.Equal(
            (page, conversation, facilitation),
            (await AskAsync(access => access.SeatAsync(circleId, seat.MemberId, Cancellation)),
                await AskAsync(access => access.ReaderAsync(circleId, seat.MemberId, Cancellation)),
                await AskAsync(access => access.FacilitatorAsync(circleId, seat.MemberId, Cancellation))));
    }

    [Theory]
    [InlineData(SeatState.Active, Ok)]
    [InlineData(SeatState.Requested, Ok)]
    [InlineData(SeatState.Waiting, Ok)]
    [InlineData(SeatState.Declined, RefusalCodes.NotFound)]
    [InlineData(SeatState.Left, RefusalCodes.NotFound)]
    [InlineData(SeatState.Removed, RefusalCodes.NotFound)]
    public async Task The_public_part_of_a_circle_by_invitation_is_for_those_who_sit_ask_or_wait(SeatState state, string answer)
    {
        var seat = await Database.AddSeatAsync(CircleId, "Bea", seat => seat.State = state);

        Assert.Equal(answer, await AskAsync(access => access.PublicAsync(CircleId, seat.MemberId, Cancellation)));
    }

    [Fact]
    public async Task The_public_part_of_a_listed_circle_is_for_all_members_while_somebody_holds_it()
    {
        var listed = await Database.AddCircleAsync(visibility: CircleVisibility.Listed);
        var removed = await Database.AddSeatAsync(listed, "Bea", seat => seat.State = SeatState.Removed);
        var suspended = await Database.AddMemberAsync("Tom", MemberState.Suspended);
        Assert.Equal(RefusalCodes.NotFound, await AskAsync(access => access.PublicAsync(listed, Ana.MemberId, Cancellation)));

        await Database.AddSeatAsync(listed, "Ruth", seat => seat.Role = SeatRole.Facilitator);

        Assert.Equal(Ok, await AskAsync(access => access.PublicAsync(listed, Ana.MemberId, Cancellation)));
        Assert.Equal(Ok, await AskAsync(access => access.PublicAsync(listed, removed.MemberId, Cancellation)));
        Assert.Equal(RefusalCodes.Suspended, await AskAsync(access => access.PublicAsync(listed, suspended, Cancellation)));
    }

    [Fact]
    public async Task A_circle_without_a_seat_in_it_answers_as_one_that_is_not_there()
    {
        var elsewhere = await Database.AddCircleAsync();

        Assert.Equal(RefusalCodes.NotFound, await AskAsync(access => access.SeatAsync(elsewhere, Ana.MemberId, Cancellation)));
        Assert.Equal(RefusalCodes.NotFound, await AskAsync(access => access.SeatAsync(Guid.CreateVersion7(), Ana.MemberId, Cancellation)));
    }

    [Fact]
    public async Task Facilitating_one_circle_opens_no_other()
    {
        var elsewhere = await Database.AddCircleAsync();
        var facilitator = await Database.AddSeatAsync(elsewhere, "Ruth", seat => seat.Role = SeatRole.Facilitator);

        Assert.Equal(RefusalCodes.NotFound, await AskAsync(access => access.FacilitatorAsync(CircleId, facilitator.MemberId, Cancellation)));
    }

    [Fact]
    public async Task The_seat_that_is_held_is_ones_own()
    {
        await using var scope = Database.Scope();

        var held = await scope.ServiceProvider.GetRequiredService<CircleAccess>().SeatAsync(CircleId, Tom.MemberId, Cancellation);

        Assert.Equal((CircleId, Tom.Id), (held.Circle.Id, held.Seat.Id));
    }

    [Fact]
    public async Task A_seats_id_is_found_also_once_it_has_ended_and_never_made_up()
    {
        var left = await Database.AddSeatAsync(CircleId, "Bea", seat => seat.State = SeatState.Left);
        await using var scope = Database.Scope();
        var ids = scope.ServiceProvider.GetRequiredService<SeatIds>();

        Assert.Equal(left.Id, await ids.FindAsync(CircleId, left.MemberId, Cancellation));
        Assert.Equal(left.Id, await ids.FindAsync(CircleId, left.MemberId, Cancellation));
        Assert.Null(await ids.FindAsync(Guid.CreateVersion7(), left.MemberId, Cancellation));
    }

    private async Task<string> AskAsync(Func<CircleAccess, Task> ask)
    {
        await using var scope = Database.Scope();
        try
        {
            await ask(scope.ServiceProvider.GetRequiredService<CircleAccess>());
            return Ok;
        }
        catch (Refusal refusal)
        {
            return refusal.Code;
        }
    }
}
