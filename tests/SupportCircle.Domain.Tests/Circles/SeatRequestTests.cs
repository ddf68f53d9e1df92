using SupportCircle.Domain.Circles;

namespace SupportCircle.Domain.Tests.Circles;

public sealed class SeatRequestTests
{
    private static readonly DateTime Now = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_request_knows_whether_somebody_left_or_was_removed_before_and_of_a_new_seat_nothing()
    {
        var seat = Seat.AskedFor(Guid.CreateVersion7(), Guid.CreateVersion7(), Now);
        Assert.Null(SeatRequest.For(seat, "Ana", Now).Before);

        seat.EndedAt = Now;
        foreach (var state in (SeatState[])[SeatState.Left, SeatState.Removed])
        {
            seat.State = state;
            Assert.Equal(state, SeatRequest.For(seat, "Ana", Now).Before);
        }
    }

    [Fact]
    public void An_answer_takes_the_note_away_and_is_unread_until_it_is_put_away_with_its_word()
    {
        var request = Asked();

        request.Reply(SeatAnswer.Accepted, [2], Now);
        Assert.Null(request.SealedNote);
        Assert.True(request.IsUnread);
        Assert.Null(request.AskAgainAt);

        request.PutAway();
        Assert.False(request.IsUnread);
        Assert.Null(request.SealedWord);
        Assert.Equal(SeatAnswer.Accepted, request.Answer);
    }

    [Fact]
    public void Asking_again_is_another_request_that_keeps_what_the_seat_was_before()
    {
        var request = Asked();
        var first = request.Id;
        request.Before = SeatState.Removed;
        request.Place = 3;
        request.Reply(SeatAnswer.TakenOff, [2], Now);

        request.AskAgain(Now.AddDays(40));

        Assert.NotEqual(first, request.Id);
        Assert.Equal((Now.AddDays(40), SeatState.Removed, null, null), (request.AskedAt, request.Before, request.Answer, request.Place));
        Assert.Equal((null, null, false, null), (request.AnsweredAt, request.SealedWord, request.IsUnread, request.AskAgainAt));
    }

    private static SeatRequest Asked()
    {
        var request = SeatRequest.For(Seat.AskedFor(Guid.CreateVersion7(), Guid.CreateVersion7(), Now), "Ana", Now);
        request.SealedNote = [1];
        return request;
    }
}
