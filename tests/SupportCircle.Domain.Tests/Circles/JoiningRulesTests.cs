using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class JoiningRulesTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Whoever_was_never_there_may_ask() => Assert.Null(JoiningRules.RefuseAsking(null, null, Now));

    [Theory]
    [InlineData(SeatState.Left, true)]
    [InlineData(SeatState.Removed, true)]
    [InlineData(SeatState.Requested, true)]
    [InlineData(SeatState.Active, false)]
    [InlineData(SeatState.Waiting, false)]
    public void One_asks_again_but_not_for_what_one_has(SeatState state, bool may)
    {
        var refusal = JoiningRules.RefuseAsking(Of(state), null, Now);

        Assert.Equal(may ? null : RefusalCodes.Conflict, refusal?.Code);
    }

    [Theory]
    [InlineData(SeatAnswer.Declined)]
    [InlineData(SeatAnswer.TakenOff)]
    public void A_circle_that_has_declined_is_not_asked_again_for_thirty_days(SeatAnswer answer)
    {
        var seat = Of(SeatState.Declined);
        var request = SeatRequest.For(seat, "Ana", Now);
        request.Reply(answer, sealedWord: null, Now);

        Assert.Equal(RefusalCodes.Conflict, JoiningRules.RefuseAsking(seat, request, Now.AddDays(30).AddMilliseconds(-1))!.Code);
        Assert.Null(JoiningRules.RefuseAsking(seat, request, Now.AddDays(30)));
    }

    [Theory]
    [InlineData(SeatState.Active)]
    [InlineData(SeatState.Left)]
    [InlineData(SeatState.Requested)]
    [InlineData(SeatState.Waiting)]
    [InlineData(SeatState.Declined)]
    public void Whoever_was_not_removed_is_not_out(SeatState state)
    {
        Assert.False(JoiningRules.IsOut(null, null));
        Assert.False(JoiningRules.IsOut(Of(state), Before(SeatState.Left)));
        Assert.False(JoiningRules.IsOut(Of(state), null));
    }

    [Theory]
    [InlineData(SeatState.Requested)]
    [InlineData(SeatState.Waiting)]
    [InlineData(SeatState.Declined)]
    public void Whoever_was_removed_stays_out_while_they_ask(SeatState state)
    {
        Assert.True(JoiningRules.IsOut(Of(SeatState.Removed), null));
        Assert.True(JoiningRules.IsOut(Of(state), Before(SeatState.Removed)));
    }

    [Fact]
    public void Whoever_was_removed_and_let_in_again_is_not_out() =>
        Assert.False(JoiningRules.IsOut(Of(SeatState.Active), Before(SeatState.Removed)));

    private static Seat Of(SeatState state)
    {
        var seat = Seat.AskedFor(Guid.CreateVersion7(), Guid.CreateVersion7(), Now);
        seat.State = state;
        return seat;
    }

    private static SeatRequest Before(SeatState before)
    {
        var request = SeatRequest.For(Of(SeatState.Requested), "Ana", Now);
        request.Before = before;
        return request;
    }
}
