using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Glance;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Web.Tests.Hosting;

namespace SupportCircle.Web.Tests.Moderation.Glance;

/// <summary>A circle's past, written straight into the database: a test cannot wait for weeks.</summary>
internal sealed class GlanceWorld(TestHost host, TestCircle circle, DateTime now)
{
    public TestCircle Circle => circle;

    /// <summary>Everybody sits there for as long.</summary>
    public async Task<GlanceWorld> SinceAsync(TimeSpan ago)
    {
        var joined = At(ago);
        await host.WriteAsync(async db => await db.Seats.Where(s => s.CircleId == circle.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.JoinedAt, joined)));
        return this;
    }

    /// <returns>The sequence of the last of them.</returns>
    public async Task<long> SaidAsync(
        Person author, TimeSpan ago, long? replyTo = null, bool isGone = false, bool isHidden = false, int times = 1)
    {
        var last = 0L;
        await host.WriteAsync(async db =>
        {
            var row = await db.Circles.SingleAsync(c => c.Id == circle.Id);
            for (var n = 0; n < times; n++)
            {
                db.Add(new Message
                {
                    CircleId = circle.Id,
                    Sequence = ++row.LastSequence,
                    AuthorSeatId = author.SeatId,
                    ClientMessageId = Guid.CreateVersion7(),
                    SentAt = At(ago),
                    ReplyTo = replyTo,
                    GoneAt = isGone ? now : null,
                    HiddenAt = isHidden ? now : null,
                });
            }

            last = row.LastSequence;
        });
        return last;
    }

    public async Task AcknowledgedAsync(Person person, long sequence) => await host.WriteAsync(async db =>
    {
        db.Add(new Acknowledgement
        {
            CircleId = circle.Id,
            Sequence = sequence,
            SeatId = person.SeatId,
            Kind = AcknowledgementKind.IHearYou,
            Change = sequence,
        });
        await Task.CompletedTask;
    });

    public DateTime At(TimeSpan ago) => Clock.Truncate(now - ago);

    public async Task<CircleGlance> SeenAsync(Person? by = null) =>
        (await (by ?? circle.Facilitator).GlanceAsync()).Held.Single(glance => glance.Counts.CircleId == circle.Id);

    /// <summary>Which messages wait for an answer, and whether each is the first of its author.</summary>
    public async Task<IReadOnlyList<(long Sequence, bool IsFirst)>> UnansweredAsync() =>
        [.. (await SeenAsync()).Unanswered.Select(one => (one.Sequence, one.IsFirst))];

    public async Task<IReadOnlyList<(string Name, DateTime Since, bool HasPosted)>> QuietAsync() =>
        [.. (await SeenAsync()).Quiet.Select(one => (one.Who.Name, one.Since, one.HasPosted))];
}

internal static class Glancing
{
    public static Task<CirclesAtAGlance> GlanceAsync(this Person person) => person.GetAsync<CirclesAtAGlance>("/api/moderation/circles");
}
