using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SupportCircle.Domain;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Realtime;

public sealed class RemovalTests : IAsyncLifetime
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(1);

    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_removed_member_hears_nothing_more_on_any_line()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        await using var ana = await circle["Ana"].InAsync(circle);
        await using var phone = await circle["Tom"].InAsync(circle);
        await using var laptop = await circle["Tom"].InAsync(circle);

        var clock = Stopwatch.StartNew();
        await circle.RemoveAsync(circle["Tom"]);
        await Task.WhenAll(phone.Closed, laptop.Closed);
        var took = clock.Elapsed;
        await ana.PostAsync(circle.Id, "He should not hear this.");
        await ana.MessageAsync();

        Assert.True(took < AtMost, $"Silence took {took}.");
        Assert.Empty(phone.Heard);
        Assert.Empty(laptop.Heard);
        await using var again = await circle["Tom"].LineAsync();
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => again.EnterAsync(circle.Id))).Code);
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => again.PostAsync(circle.Id, "Let me in."))).Code);
    }

    [Fact]
    public async Task A_removal_written_elsewhere_is_found_by_the_poll_within_a_second()
    {
        var circle = await _host.CircleAsync("Tom");
        await using var tom = await circle["Tom"].InAsync(circle);

        var clock = Stopwatch.StartNew();
        await _host.WriteAsync(async db =>
        {
            var seat = (await db.Seats.FindAsync(circle["Tom"].SeatId))!;
            seat.State = SeatState.Removed;
            db.Add(new Revocation
            {
                Kind = RevocationKind.Seat,
                At = TimeProvider.System.Now(),
                MemberId = seat.MemberId,
                CircleId = circle.Id,
            });
        });
        await tom.Closed;

        Assert.True(clock.Elapsed < AtMost, $"Silence took {clock.Elapsed}.");
    }

    [Fact]
    public async Task Somebody_who_leaves_hears_nothing_more_there_and_stays_in_other_circles()
    {
        var circle = await _host.CircleAsync("Ana", "Tom");
        var other = await _host.CircleAsync();
        var tom = circle["Tom"];
        await other.JoinAsync(tom);
        await other.AcceptAsync(tom);

        await tom.DeleteAsync($"{circle.Path}/seats/mine");

        await using var line = await tom.LineAsync();
        Assert.Equal(RefusalCodes.NotFound, (await Refused.ByAsync(() => line.EnterAsync(circle.Id))).Code);
        await line.EnterAsync(other.Id);
    }

    [Fact]
    public async Task Signing_out_ends_the_lines_of_that_session_and_no_others()
    {
        var circle = await _host.CircleAsync("Ana");
        var ana = circle["Ana"];
        await using var line = await ana.InAsync(circle);
        var elsewhere = new Person(_host.Address, ana.Name, ana.Email);
        await elsewhere.SignInAsync();
        await using var other = await elsewhere.InAsync(circle);

        var clock = Stopwatch.StartNew();
        await ana.PostAsync("/api/account/sign-out");
        await line.Closed;

        Assert.True(clock.Elapsed < AtMost, $"Silence took {clock.Elapsed}.");
        Assert.Equal(1, (await other.PostAsync(circle.Id, "Still here.")).Sequence);
    }

    [Fact]
    public async Task A_node_that_cannot_read_revocations_drops_its_lines()
    {
        var circle = await _host.CircleAsync("Ana");
        await using var ana = await circle["Ana"].InAsync(circle);

        await _host.WriteAsync(db => db.Database.ExecuteSqlRawAsync(
            "ALTER TABLE \"Revocations\" RENAME TO \"Elsewhere\""));
        var clock = Stopwatch.StartNew();
        await ana.Closed;

        Assert.InRange(clock.Elapsed.TotalSeconds, 2, 6);
    }
}
