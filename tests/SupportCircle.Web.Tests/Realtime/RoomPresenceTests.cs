using Microsoft.Extensions.Time.Testing;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class RoomPresenceTests
{
    private static readonly Guid Ana = new("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid Tom = new("00000000-0000-7000-8000-00000000000b");
    private static readonly Guid Leo = new("00000000-0000-7000-8000-00000000000c");
    private static readonly Guid Other = Guid.NewGuid();

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly RoomPresence _presence;

    public RoomPresenceTests() => _presence = new RoomPresence(Guid.NewGuid(), _time);

    [Fact]
    public void Whoever_is_alone_here_knows_it_and_the_second_one_is_told()
    {
        _presence.Arrive(NewLine(), Ana, hides: false);
        Assert.Null(_presence.ToTell());

        _presence.Arrive(NewLine(), Tom, hides: false);

        Assert.Equal([Ana, Tom], _presence.ToTell()!);
        Assert.Null(_presence.ToTell());
    }

    [Fact]
    public void What_changes_is_told_at_most_once_in_two_seconds_and_then_all_of_it()
    {
        _presence.Arrive(NewLine(), Ana, hides: false);
        _presence.Arrive(NewLine(), Tom, hides: false);
        Assert.NotNull(_presence.ToTell());
        _presence.Arrive(NewLine(), Leo, hides: false);
        _presence.Hear(From(Other, Guid.Empty));

        _time.Advance(RoomPresence.Pace - TimeSpan.FromMilliseconds(1));
        Assert.Null(_presence.ToTell());
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal([Guid.Empty, Ana, Tom, Leo], _presence.ToTell()!);
    }

    [Fact]
    public void Leaving_is_told_after_a_grace_and_a_reload_within_it_is_not()
    {
        var (ana, tom) = (NewLine(), NewLine());
        _presence.Arrive(ana, Ana, hides: false);
        _presence.Arrive(tom, Tom, hides: false);
        Assert.NotNull(_presence.ToTell());
        _time.Advance(TimeSpan.FromMinutes(3));

        _presence.Leave(tom, hasEnded: false);
        Assert.Null(_presence.ToTell());
        _time.Advance(RoomPresence.Grace - TimeSpan.FromMilliseconds(1));
        Assert.Null(_presence.ToTell());
        _presence.Arrive(tom, Tom, hides: false);
        _time.Advance(TimeSpan.FromMinutes(3));
        Assert.Null(_presence.ToTell());
        _presence.Leave(tom, hasEnded: false);
        Assert.Null(_presence.ToTell());
        _time.Advance(RoomPresence.Grace);

        Assert.Equal([Ana], _presence.ToTell()!);
    }

    [Fact]
    public void Two_lines_of_one_person_are_one_and_end_with_the_last()
    {
        var (first, second) = (NewLine(), NewLine());
        _presence.Arrive(NewLine(), Ana, hides: false);
        _presence.Arrive(first, Tom, hides: false);
        _presence.Arrive(second, Tom, hides: false);
        Assert.Equal([Ana, Tom], _presence.ToTell()!);

        _presence.Leave(first, hasEnded: false);
        _time.Advance(RoomPresence.Grace * 2);
        Assert.Null(_presence.ToTell());
        _presence.Leave(second, hasEnded: false);
        _time.Advance(RoomPresence.Grace);

        Assert.Equal([Ana], _presence.ToTell()!);
    }

    [Fact]
    public void To_hide_is_to_leave_and_to_show_oneself_is_to_come()
    {
        _presence.Arrive(NewLine(), Ana, hides: false);
        _presence.Arrive(NewLine(), Tom, hides: false);
        _presence.Arrive(NewLine(), Leo, hides: true);
        Assert.Equal([Ana, Tom], _presence.ToTell()!);
        _presence.ToTellNodes();

        _presence.Hear(Choosing(Tom, hides: true));
        Assert.Equal([Ana], _presence.ToTellNodes()!.Seats);
        _time.Advance(RoomPresence.Grace - TimeSpan.FromMilliseconds(1));
        Assert.Null(_presence.ToTell());
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal([Ana], _presence.ToTell()!);
        _presence.Hear(Choosing(Leo, hides: false));

        _time.Advance(RoomPresence.Pace);
        Assert.Equal([Ana, Leo], _presence.ToTell()!);
    }

    [Fact]
    public void Who_does_not_belong_any_more_is_gone_at_once_also_for_the_other_nodes()
    {
        var tom = NewLine();
        _presence.Arrive(NewLine(), Ana, hides: false);
        _presence.Arrive(tom, Tom, hides: false);
        Assert.NotNull(_presence.ToTell());
        _presence.ToTellNodes();

        _presence.Leave(tom, hasEnded: true);
        Assert.Equal([Ana], _presence.ToTell()!);
        var word = _presence.ToTellNodes()!;

        Assert.Equal([Ana], word.Seats);
        Assert.Equal([Tom], word.Ended);
        Assert.Null(_presence.ToTellNodes());
        var there = new RoomPresence(Other, _time);
        there.Arrive(NewLine(), Leo, hides: false);
        there.Hear(Word(word with { Seats = [Ana, Tom], Ended = [] }));
        Assert.Equal([Ana, Tom, Leo], there.ToTell()!);
        there.Hear(Word(word));
        Assert.Equal([Ana, Leo], there.ToTell()!);
    }

    [Fact]
    public void A_node_that_tells_nothing_more_has_died_with_all_who_were_there()
    {
        _presence.Arrive(NewLine(), Ana, hides: false);
        _presence.Hear(From(Other, Tom));
        Assert.Equal([Ana, Tom], _presence.ToTell()!);

        _time.Advance(RoomPresence.Expiry - TimeSpan.FromMilliseconds(1));
        _presence.Hear(From(Other, Tom));
        _time.Advance(RoomPresence.Expiry - TimeSpan.FromMilliseconds(1));
        Assert.Null(_presence.ToTell());
        _time.Advance(RoomPresence.Grace);

        Assert.Equal([Ana], _presence.ToTell()!);
    }

    [Fact]
    public void Whoever_goes_on_at_another_node_has_not_left()
    {
        _presence.Arrive(NewLine(), Ana, hides: false);
        var there = Guid.NewGuid();
        _presence.Hear(From(Other, Tom));
        Assert.NotNull(_presence.ToTell());

        _presence.Hear(From(Other));
        _time.Advance(TimeSpan.FromSeconds(3));
        _presence.Hear(From(there, Tom));
        _time.Advance(RoomPresence.Grace);

        Assert.Null(_presence.ToTell());
    }

    [Fact]
    public void Other_nodes_are_told_what_is_new_what_they_ask_and_every_ten_seconds_and_nothing_else()
    {
        _presence.Arrive(NewLine(), Ana, hides: false);
        Assert.True(_presence.ToTellNodes()!.Asks);
        Assert.Null(_presence.ToTellNodes());

        _presence.Hear(Word(new NodePresence(Other, [], [], Asks: true)));
        Assert.False(_presence.ToTellNodes()!.Asks);
        Assert.Null(_presence.ToTellNodes());
        _presence.Arrive(NewLine(), Tom, hides: false);
        Assert.Equal([Ana, Tom], _presence.ToTellNodes()!.Seats);
        Assert.Null(_presence.ToTellNodes());
        _time.Advance(RoomPresence.Refresh);
        Assert.Equal([Ana, Tom], _presence.ToTellNodes()!.Seats);
        Assert.Empty(_presence.LastWords().Seats);
    }

    private static NodeWord From(Guid node, params Guid[] seats) => Word(new NodePresence(node, seats, [], Asks: false));

    private static NodeWord Word(NodePresence presence) => new() { Presence = presence };

    private static NodeWord Choosing(Guid seatId, bool hides) => new() { Hides = new SeatHides(seatId, hides) };

    private Line NewLine() => new(connection: null!, Guid.NewGuid(), Guid.NewGuid(), _time);
}
