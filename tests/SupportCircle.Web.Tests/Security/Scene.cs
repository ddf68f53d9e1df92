using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportCircle.Contracts.Circles;
using SupportCircle.Contracts.Moderation;
using SupportCircle.Domain.Circles;
using SupportCircle.Domain.Members;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;
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

    /// <summary>A case about <see cref="Who.Active"/>, and the report of it.</summary>
    public Guid CaseId { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>What the rules have found, in the same case.</summary>
    public Guid SignalId { get; } = Guid.CreateVersion7();

    /// <summary>A decision of <see cref="Who.Facilitator"/> about the bystander, who has appealed.</summary>
    public Guid DecisionId { get; private set; }

    public Guid DecidedCaseId { get; private set; }

    /// <summary>What the circle watches for, and a post of <see cref="Who.Active"/> that waits for it.</summary>
    public Guid PhraseId { get; private set; }

    public Guid HeldId { get; private set; }

    /// <summary>The sequence of the story of <see cref="Who.Active"/>, and of the bystander's answer to it.</summary>
    public const long Story = 8;

    public const long Answer = 9;

    /// <summary>The sequence of what this person said here before; the first message for those who said nothing.</summary>
    public static long WordsOf(Who who) => Math.Max(0, Array.IndexOf(WhoSpoke, who)) + 1;

    public static async Task<Scene> SetAsync(TestHost host, Cast cast)
    {
        await SuspendAsync(host, cast[Who.Suspended], MemberState.Active);
        var scene = new Scene(host, cast, await TestCircle.OpenAsync(cast[Who.Facilitator]));
        await scene.SeatAsync();
        await scene.SpeakAsync();
        await scene.TellAsync();
        await scene.ReportAsync();
        await scene.HoldAsync();
        await cast.Bystander.WritePlanAsync();
        await cast.Bystander.SharePlanAsync(scene.Circle);
        await cast.Bystander.AcceptNotesAsync(scene.Circle);
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

    /// <summary>What a decision does, but that lines are not cut.</summary>
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

    private async Task TellAsync()
    {
        Assert.Equal(Story, (await Circle.TellAsync(Cast[Who.Active])).Sequence);
        Assert.Equal(Answer, (await Circle.ReflectAsync(Cast.Bystander, Story)).Sequence);
    }

    private async Task ReportAsync()
    {
        await Circle.ReportAsync(Cast.Bystander, Cast[Who.Active]);
        CaseId = (await Circle.CasesAsync())[0].Id;
        ReportId = (await Cast[Who.Facilitator].CaseAsync(CaseId)).Reports[0].Id;
        await Host.WriteAsync(db =>
        {
            var signal = new Signal
            {
                Id = SignalId,
                CircleId = Circle.Id,
                Sequence = WordsOf(Who.Active),
                AuthorSeatId = Cast[Who.Active].SeatId,
                PhraseId = Guid.Empty,
                At = DateTime.UtcNow,
            };
            signal.Join(CaseId, sealedEvidence: null, DateTime.UtcNow);
            db.Add(signal);
            return Task.CompletedTask;
        });
        await Circle.ReportAsync(Cast[Who.Active], Cast.Bystander);
        var other = (await Circle.CasesAsync()).Single(one => one.Id != CaseId);
        await Cast[Who.Facilitator].DecideAsync(other.Id, new Measure { Kind = DecisionKind.Warn });
        DecidedCaseId = other.Id;
        DecisionId = (await Cast.Bystander.OwnDecisionsAsync())[0].Id;
        await Cast.Bystander.AppealAsync(DecisionId);
    }

    private async Task HoldAsync()
    {
        PhraseId = (await Circle.WatchAsync("what waits", WatchAction.Hold)).Id;
        await (await LineAsync(Who.Active)).PostAsync(Circle.Id, "This is what waits.");
        HeldId = (await Circle.WaitingAsync()).Single().Id;
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
