using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class SeatTests
{
    [Fact]
    public void A_seat_reads_once_any_agreements_were_accepted() => Assert.True(Make(SeatState.Active, accepted: 1).MayRead);

    [Fact]
    public void A_seat_does_not_read_before_the_agreements() => Assert.False(Make(SeatState.Active, accepted: null).MayRead);

    [Theory]
    [InlineData(SeatState.Left)]
    [InlineData(SeatState.Removed)]
    public void An_ended_seat_does_not_read(SeatState state) => Assert.False(Make(state, accepted: 1).MayRead);

    [Fact]
    public void A_muted_seat_still_reads()
    {
        var seat = Make(SeatState.Active, accepted: 1);
        seat.MutedUntil = DateTime.MaxValue;

        Assert.True(seat.MayRead);
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
