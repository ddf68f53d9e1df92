using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Conversation;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Sealing;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>Held posts, for those who decide about them and for those who wrote them.</summary>
internal sealed class ReadHeld(SupportDbContext db, WriteTransaction writes, CircleAccess access, SealedTexts texts)
{
    /// <summary>All that wait, the oldest first. That somebody has read them is on record.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public Task<IReadOnlyList<WaitingPost>> WaitingAsync(Guid circleId, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync<IReadOnlyList<WaitingPost>>(async () =>
        {
            await access.FacilitatorAsync(circleId, memberId, cancellation);
            var rows = await (
                from held in db.HeldPosts
                where held.CircleId == circleId && held.DecidedAt == null
                join author in db.Seats on held.AuthorSeatId equals author.Id
                join p in db.WatchedPhrases on held.PhraseId equals p.Id into phrases
                from phrase in phrases.DefaultIfEmpty()
                orderby held.HeldAt
                select new { Held = held, author.Name, phrase.Pattern }).Take(RuleLimits.HeldPage).ToListAsync(cancellation);
            var bodies = await BodiesAsync([.. rows.Select(row => row.Held)], cancellation);
            writes.Record(new AuditNote(AuditAction.HeldRead, memberId) { CircleId = circleId });
            return
            [
                .. rows.Zip(bodies, (row, body) => new WaitingPost(
                    row.Held.Id, new Author(row.Held.AuthorSeatId, row.Name), body, row.Held.ReplyTo, row.Held.HeldAt, row.Held.Reason,
                    row.Pattern, row.Held.Kind)),
            ];
        }, cancellation);

    /// <summary>One's own that wait or were declined and not taken back, the oldest first; at most as many as facilitators see.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>.</exception>
    public async Task<IReadOnlyList<MyHeldPost>> MineAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        var (_, seat) = await access.ReaderAsync(circleId, memberId, cancellation);
        var own = await db.HeldPosts
            .Where(h => h.CircleId == circleId && h.AuthorSeatId == seat.Id && (h.Outcome == null || h.Outcome == HeldOutcome.Declined))
            .OrderByDescending(h => h.HeldAt).Take(RuleLimits.HeldPage).ToListAsync(cancellation);
        own.Reverse();
        var bodies = await BodiesAsync(own, cancellation);
        var words = await texts.OpenAsync([.. own.Select(h => (SealedField.Word(circleId, h.Id), h.SealedWord))], cancellation);
        return
        [
            .. own.Select((held, i) => new MyHeldPost(
                held.Id, held.ClientMessageId, bodies[i], held.ReplyTo, held.HeldAt, held.Reason, held.DecidedAt, words[i], held.Kind)),
        ];
    }

    private ValueTask<IReadOnlyList<string?>> BodiesAsync(IReadOnlyList<HeldPost> held, CancellationToken cancellation) => texts.OpenAsync(
        [.. held.Select(h => (SealedField.Body(h.CircleId, h.AuthorSeatId, h.ClientMessageId, revision: 0), h.SealedBody))],
        cancellation);
}
