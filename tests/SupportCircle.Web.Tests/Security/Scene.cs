using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Circles;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Privacy;
using SupportCircle.Web.Accounts;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Security;

/// <summary>A circle of its own in which everybody of a <see cref="Cast"/> has become what their kind says.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly Who[] WhoSpoke = [Who.Facilitator, Who.Behind, Who.Active, Who.Muted, Who.Left, Who.Removed, Who.Suspended];

    private readonly Dictionary<Who, HubLine> _lines = [];

    private Scene(TestHost host, Cast cast, TestCircle circle) => (Host, Cast, Circle) = (host, cast, circle);

    public TestHost Host { get; }

    public Cast Cast { get; }

    public TestCircle Circle { get; }

    public InvitationMade Invitation { get; private set; } = null!;

    /// <summary>The request of <see cref="Who.Requested"/>.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>A report about <see cref="Who.Active"/>.</summary>
    public Guid ReportId { get; private set; }

    /// <summary>The sequence of what this person said here before; the first message for those who said nothing.</summary>
    public static long WordsOf(Who who) => Math.Max(0, Array.IndexOf(WhoSpoke, who)) + 1;

    public static async Task<Scene> SetAsync(TestHost host, Cast cast)
    {
        await SuspendAsync(host, cast[Who.Suspended], MemberState.Active);
        var scene = new Scene(host, cast, await TestCircle.OpenAsync(cast[Who.Facilitator]));
        await scene.SeatAsync();
        await scene.SpeakAsync();
        await scene.ReportAsync();
        await scene.ChangeAsync();
        return scene;
    }

    /// <summary>A line to the hub of somebody who is signed in; opened while they still could.</summary>
    public async Task<HubLine> LineAsync(Who who)
    {
        if (!_lines.TryGetValue(who, out var line) || line.Connection.State != Microsoft.AspNetCore.SignalR.Client.HubConnectionState.Connected)
        {
            _lines[who] = line = await Cast[who].LineAsync();
        }

        return line;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var line in _lines.Values)
        {
            await line.DisposeAsync();
        }
    }

    /// <summary>What a decision will do once there are decisions; the sessions learn it at once, lines are not cut.</summary>
    public static async Task SuspendAsync(TestHost host, Person person, MemberState state)
    {
        var memberId = Guid.Empty;
        await host.WriteAsync(async db =>
        {
            var member = await db.Members.FirstAsync(m => db.Users.Any(a => a.Id == m.AccountId && a.Email == person.Email));
            member.State = state;
            memberId = member.Id;
        });
        host.Services.GetRequiredService<Sessions>()
            .Forget(new Revocation { Kind = RevocationKind.Member, At = DateTime.UtcNow, MemberId = memberId });
    }

    private async Task SeatAsync()
    {
        foreach (var who in WhoSpoke.Skip(1))
        {
            await Circle.SeatAsync(Cast[who]);
        }

        await Circle.SeatAsync(Cast.Bystander);
        await Circle.JoinAsync(Cast[Who.Newcomer]);
    }

    private async Task SpeakAsync()
    {
        foreach (var who in WhoSpoke)
        {
            var line = await LineAsync(who);
            await line.PostAsync(Circle.Id, $"The words of {who}.");
        }
    }

    private async Task ReportAsync()
    {
        await Circle.ReportAsync(Cast.Bystander, Cast[Who.Active]);
        ReportId = (await Circle.ReportsAsync())[0].Id;
    }

    private async Task ChangeAsync()
    {
        await Circle.ChangeAgreementsAsync();
        foreach (var who in WhoSpoke.Except([Who.Facilitator, Who.Behind]))
        {
            await Circle.AcceptAsync(Cast[who]);
        }

        var muted = Cast[Who.Muted].SeatId;
        await Host.WriteAsync(async db => (await db.Seats.FindAsync(muted))!.MutedUntil = DateTime.UtcNow.AddHours(1));
        await Cast[Who.Left].DeleteAsync($"{Circle.Path}/seats/mine");
        await Circle.RemoveAsync(Cast[Who.Removed]);
        await JoinAsync();
        await SuspendAsync(Host, Cast[Who.Suspended], MemberState.Suspended);
        Invitation = await Circle.InviteAsync(CircleLimits.MaxInvitationUses);
    }

    // The circle is listed and full for as long as it takes: who waits goes on waiting, since nothing moves the list.
    private async Task JoinAsync()
    {
        await Circle.EditAsync((await Circle.NamesAsync()).Count);
        foreach (var who in (Who[])[Who.Requested, Who.Waiting, Who.Declined])
        {
            await Circle.AskAsync(Cast[who]);
        }

        RequestId = await Circle.RequestOfAsync(nameof(Who.Requested));
        await Circle.AcceptRequestAsync(nameof(Who.Waiting));
        await Circle.DeclineRequestAsync(nameof(Who.Declined));
        await Host.WriteAsync(async db =>
        {
            var circle = (await db.Circles.FindAsync(Circle.Id))!;
            circle.Visibility = CircleVisibility.ByInvitation;
            circle.SeatCount = CircleLimits.MaxSeats;
        });
    }
}
