using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class SeatTests
{
    private static readonly Circle Talking = new()
    {
        Id = Guid.CreateVersion7(),
        Name = "The long table",
        ThemeId = Guid.CreateVersion7(),
        Description = string.Empty,
        SeatCount = 8,
        LastSequence = 12,
        CreatedAt = DateTime.UnixEpoch,
    };

    [Fact]
    public void A_seat_reads_once_any_agreements_were_accepted() => Assert.True(Make(SeatState.Active, accepted: 1).MayRead);

    [Fact]
    public void A_seat_does_not_read_before_the_agreements() => Assert.False(Make(SeatState.Active, accepted: null).MayRead);

    [Theory]
    [InlineData(SeatState.Left)]
    [InlineData(SeatState.Removed)]
    [InlineData(SeatState.Requested)]
    [InlineData(SeatState.Waiting)]
    [InlineData(SeatState.Declined)]
    public void A_seat_that_is_not_active_does_not_read(SeatState state) => Assert.False(Make(state, accepted: 1).MayRead);

    [Fact]
    public void A_muted_seat_still_reads()
    {
        var seat = Make(SeatState.Active, accepted: 1);
        seat.MutedUntil = DateTime.MaxValue;

        Assert.True(seat.MayRead);
    }

    [Fact]
    public void A_seat_that_is_asked_for_takes_nobodys_name_and_no_name_takes_its_key()
    {
        var one = Seat.AskedFor(Guid.CreateVersion7(), Guid.CreateVersion7(), DateTime.UnixEpoch);
        var other = Seat.AskedFor(one.CircleId, Guid.CreateVersion7(), DateTime.UnixEpoch);

        Assert.Equal((SeatState.Requested, string.Empty, false), (one.State, one.Name, one.WasHeld));
        Assert.NotEqual(one.NameKey, other.NameKey);
        Assert.NotEqual(one.NameKey, PersonName.ComparisonKey(one.NameKey));
    }

    [Fact]
    public void Whoever_sits_down_accepts_the_agreements_anew_and_is_a_member_whatever_they_were_before()
    {
        var seat = Make(SeatState.Left, accepted: 3);
        seat.Role = SeatRole.Facilitator;
        seat.EndedAt = seat.JoinedAt;
        seat.MutedUntil = DateTime.MaxValue;
        Assert.True(seat.WasHeld);

        seat.SitDown(Talking, DateTime.UnixEpoch.AddDays(1));

        Assert.Equal((SeatState.Active, SeatRole.Member, null, false), (seat.State, seat.Role, seat.AcceptedVersion, seat.WasHeld));
        Assert.Equal((DateTime.UnixEpoch.AddDays(1), DateTime.MaxValue, 12), (seat.JoinedAt, seat.MutedUntil, seat.ReadUpTo));
    }

    private static Seat Make(SeatState state, int? accepted) => new()
    {
        Id = Guid.CreateVersion7(),
        CircleId = Guid.CreateVersion7(),
        MemberId = Guid.CreateVersion7(),
        Name = "Ana",
        NameKey = "ANA",
        JoinedAt = DateTime.UnixEpoch,
        State = state,
        AcceptedVersion = accepted,
    };
}
