using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;

namespace SupportCircle.Data.Tests.Conversation;

public sealed class RefusedEntriesTests : DatabaseTest
{
    public static TheoryData<string, string> Standings => new()
    {
        { "muted", RefusalCodes.NotAllowed },
        { "left", RefusalCodes.NotFound },
        { "removed", RefusalCodes.NotFound },
        { "requested", RefusalCodes.NotFound },
        { "waiting", RefusalCodes.NotFound },
        { "declined", RefusalCodes.NotFound },
        { "not accepted", RefusalCodes.AgreementsRequired },
        { "accepted an older version", RefusalCodes.AgreementsRequired },
        { "suspended", RefusalCodes.Suspended },
        { "banned", RefusalCodes.Suspended },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public async Task Who_may_not_speak_changes_nothing(string standing, string code)
    {
        var seat = await Database.AddSeatAsync(
            CircleId,
            "Bea",
            seat =>
            {
                seat.MutedUntil = standing is "muted" ? Database.Time.Now().AddMinutes(1) : null;
                seat.State = Enum.TryParse<SeatState>(standing, ignoreCase: true, out var state) ? state : SeatState.Active;
                seat.AcceptedVersion = standing switch { "not accepted" => null, "accepted an older version" => 0, _ => 1 };
            },
            standing switch { "suspended" => MemberState.Suspended, "banned" => MemberState.Banned, _ => MemberState.Active });
        var post = await Database.SealAsync(seat, "hello");

        await AssertRefusedAsync(code, post);
    }

    [Fact]
    public async Task A_mute_that_is_over_hinders_nobody()
    {
        await Database.StartLogAsync();
        var seat = await Database.AddSeatAsync(CircleId, "Bea", seat => seat.MutedUntil = Database.Time.Now());

        Assert.Equal(1, (await Database.SayAsync(seat, "hello")).Sequence);
    }

    [Fact]
    public async Task A_circle_that_does_not_exist_takes_nothing() =>
        await AssertRefusedAsync(RefusalCodes.NotFound, await Database.SealAsync(Ana with { CircleId = Guid.CreateVersion7() }, "hello"));

    [Fact]
    public async Task A_seat_that_does_not_exist_says_nothing() =>
        await AssertRefusedAsync(RefusalCodes.NotFound, await Database.SealAsync(Ana with { Id = Guid.CreateVersion7() }, "hello"));

    [Fact]
    public async Task A_seat_of_another_circle_says_nothing_here()
    {
        var stranger = await Database.AddSeatAsync(await Database.AddCircleAsync(), "Bea");

        await AssertRefusedAsync(RefusalCodes.NotFound, await Database.SealAsync(stranger with { CircleId = CircleId }, "hello"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public async Task A_reply_to_what_was_never_said_is_refused(long replyTo) =>
        await AssertRefusedAsync(RefusalCodes.Invalid, await Database.SealAsync(Ana, "hello", replyTo: replyTo));

    [Fact]
    public async Task An_entry_that_is_refused_does_not_take_the_others_with_it()
    {
        var first = Database.Log.AppendAsync(await Database.SealAsync(Ana, "one"));
        var bad = Database.Log.AppendAsync(await Database.SealAsync(Tom, "two", replyTo: 99));
        var last = Database.Log.AppendAsync(await Database.SealAsync(Ana, "three"));

        await Database.StartLogAsync();

        Assert.Equal(1, (await first).Number);
        Assert.Equal(RefusalCodes.Invalid, (await Assert.ThrowsAsync<Refusal>(() => bad)).Code);
        Assert.Equal(2, (await last).Number);
        Assert.Equal(2, Count("Messages"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_entry_that_the_database_refuses_does_not_take_the_others_with_it(bool endsTransaction)
    {
        var bad = await Database.SealAsync(Tom, "two");
        Database.Server.RefuseMessage(Database.Databases.Data, bad.ClientId, endsTransaction);
        var first = Database.Log.AppendAsync(await Database.SealAsync(Ana, "one"));
        var refused = Database.Log.AppendAsync(bad);
        var last = Database.Log.AppendAsync(await Database.SealAsync(Ana, "three"));

        await Database.StartLogAsync();

        Assert.Equal(1, (await first).Number);
        Assert.Equal(RefusalCodes.Unavailable, (await Assert.ThrowsAsync<Refusal>(() => refused)).Code);
        Assert.Equal(2, (await last).Number);
        Assert.Equal(3, (await Database.SayAsync(Tom, "four")).Sequence);
    }

    private async Task AssertRefusedAsync(string code, LogEntry entry)
    {
        await Database.StartLogAsync();

        Assert.Equal(code, (await Assert.ThrowsAsync<Refusal>(() => Database.Log.AppendAsync(entry))).Code);
        Assert.Equal(0, Count("Messages"));
        Assert.Equal(0, Database.Scalar<long>("SELECT MAX(\"LastSequence\" + \"LastChange\") FROM \"Circles\""));
        Assert.Empty(Database.Log.TakeCommitted());
    }
}
