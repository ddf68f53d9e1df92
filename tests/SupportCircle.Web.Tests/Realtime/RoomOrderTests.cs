using CsCheck;
using SupportCircle.Data.Conversation;
using SupportCircle.Web.Realtime;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class RoomOrderTests
{
    [Fact]
    public void Whatever_arrives_in_whatever_order_and_however_often_is_given_out_in_the_order_of_the_log() =>
        Log.SelectMany(log => Gen.Select(Gen.Const(log), Gen.Shuffle(log), Gen.Int[0, log.Length - 1].Array[0, 40])).Sample(arrived =>
        {
            var (log, shuffled, again) = arrived;
            var order = new RoomOrder(default);

            var given = again.Select(i => log[i]).Concat(shuffled).SelectMany(entry => Give(order, entry)).ToList();

            AssertInOrder(log, given);
            Assert.False(order.IsBehind);
        });

    [Fact]
    public void What_is_lost_holds_back_what_follows_until_the_log_brings_it() =>
        Log.SelectMany(log => Gen.Select(Gen.Const(log), Gen.Bool.Array[log.Length])).Sample(arrived =>
        {
            var (log, isLost) = arrived;
            var order = new RoomOrder(default);

            var given = log.Where((_, i) => !isLost[i]).SelectMany(entry => Give(order, entry)).ToList();
            AssertInOrder([.. log.Take(given.Count)], given, isWhole: false);
            order.Learn(log.Aggregate(default(LogPosition), (position, entry) => position.Or(entry.Position)));
            Assert.Equal(given.Count < log.Length, order.IsBehind);

            given.AddRange(log.SelectMany(entry => Give(order, entry)));
            AssertInOrder(log, given);
        });

    [Fact]
    public void A_change_waits_for_its_message()
    {
        var order = new RoomOrder(new LogPosition(4, 2));

        Assert.Empty(Give(order, Change(3, of: 5)));
        Assert.True(order.IsBehind);
        Assert.Equal([Message(5), Change(3, of: 5)], Give(order, Message(5)));
        Assert.Equal(new LogPosition(5, 3), order.Sent);
        Assert.False(order.IsBehind);
    }

    [Fact]
    public void What_waits_has_a_bound()
    {
        var order = new RoomOrder(default);
        for (var i = 2; i <= RoomOrder.MostHeld + 10; i++)
        {
            Give(order, Message(i));
        }

        Assert.Equal(RoomOrder.MostHeld + 1, Give(order, Message(1)).Count);
        Assert.True(order.IsBehind);
    }

    // A log as it was written: changes are of messages before them.
    private static Gen<RoomEntry[]> Log { get; } = Gen.Double.Unit.Array[1, 60].Select(kinds =>
    {
        var (messages, changes) = (0L, 0L);
        return kinds.Select(kind => messages == 0 || kind < 0.6 ? Message(++messages) : Change(++changes, of: 1 + (long)(kind * messages * 0.99)))
            .ToArray();
    });

    private static RoomEntry Message(long sequence) => new(IsChange: false, sequence, sequence, default);

    private static RoomEntry Change(long number, long of) => new(IsChange: true, number, of, default);

    private static List<RoomEntry> Give(RoomOrder order, RoomEntry entry)
    {
        var given = new List<RoomEntry>();
        order.Add(entry);
        while (order.TryNext(out var next))
        {
            given.Add(next);
        }

        return given;
    }

    private static void AssertInOrder(RoomEntry[] log, List<RoomEntry> given, bool isWhole = true)
    {
        foreach (var isChange in (bool[])[false, true])
        {
            var numbers = given.Where(entry => entry.IsChange == isChange).Select(entry => entry.Number).ToList();
            Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => (long)n), numbers);
            Assert.True(!isWhole || numbers.Count == log.Count(entry => entry.IsChange == isChange));
        }

        Assert.All(given.Index().Where(entry => entry.Item.IsChange), change => Assert.Contains(
            given.Take(change.Index), entry => !entry.IsChange && entry.Number == change.Item.Sequence));
    }
}
