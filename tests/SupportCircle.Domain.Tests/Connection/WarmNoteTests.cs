using SupportCircle.Domain.Connection;

namespace SupportCircle.Domain.Tests.Connection;

public sealed class WarmNoteTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Somebody_is_written_to_again_a_day_after_the_newest_and_at_once_where_there_is_none()
    {
        Assert.Null(WarmNote.AgainAt(newest: null, Now));
        Assert.Null(WarmNote.AgainAt(Now.AddHours(-24), Now));
        Assert.Equal(Now.AddMilliseconds(1), WarmNote.AgainAt(Now.AddHours(-24).AddMilliseconds(1), Now));
    }

    [Fact]
    public void What_is_put_away_has_no_words_any_more_and_keeps_its_first_time()
    {
        var note = new WarmNote
        {
            Id = Guid.CreateVersion7(),
            CircleId = Guid.CreateVersion7(),
            AuthorSeatId = Guid.CreateVersion7(),
            ReceiverSeatId = Guid.CreateVersion7(),
            Kind = WarmNoteKind.Note,
            ClientNoteId = Guid.CreateVersion7(),
            SentAt = Now,
        }.Sealing([1, 2, 3]);

        note.Remove(Now.AddHours(1));
        note.Remove(Now.AddHours(2));

        Assert.Null(note.SealedBody);
        Assert.Equal(Now.AddHours(1), note.RemovedAt);
    }
}
