using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Data;
using SupportCircle.Data.Circles;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>What a circle's facilitators watch for. It holds for the next post on every node, since posts lock the same row.</summary>
internal sealed class CirclePhrases(SupportDbContext db, WriteTransaction writes, CircleAccess access, WatchedPhrases phrases)
{
    /// <summary>Its own and the organisation's, the oldest first.</summary>
    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>.</exception>
    public async Task<IReadOnlyList<PhraseView>> ListAsync(Guid circleId, Guid memberId, CancellationToken cancellation)
    {
        await access.FacilitatorAsync(circleId, memberId, cancellation);
        var own = await db.WatchedPhrases.Where(p => p.CircleId == circleId).OrderBy(p => p.CreatedAt)
            .Select(WatchedPhrases.View).ToListAsync(cancellation);
        var organisations = await db.WatchedPhrases.Where(p => p.CircleId == null).OrderBy(p => p.CreatedAt)
            .Select(WatchedPhrases.View).ToListAsync(cancellation);
        return [.. own, .. organisations];
    }

    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>; <c>invalid</c>, with the reason.</exception>
    public async Task<PhraseTrial> TryAsync(Guid circleId, PhraseTrialRequest request, Guid memberId, CancellationToken cancellation)
    {
        await access.FacilitatorAsync(circleId, memberId, cancellation);
        return WatchedPhrases.Try(request);
    }

    /// <exception cref="Refusal"><c>not_found</c>, <c>not_allowed</c>; <c>invalid</c>, with the reason; <c>conflict</c> when there
    /// are as many as may be.</exception>
    public Task<PhraseView> AddAsync(Guid circleId, PhraseRequest request, Guid memberId, CancellationToken cancellation) =>
        ChangeAsync(circleId, memberId, async () =>
        {
            var phrase = await phrases.AddAsync(circleId, request, memberId, cancellation);
            writes.Record(new AuditNote(AuditAction.RuleAdded, memberId) { CircleId = circleId, Id = phrase.Id });
            return phrase;
        }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>, also for one of the organisation's; <c>not_allowed</c>.</exception>
    public Task RemoveAsync(Guid circleId, Guid phraseId, Guid memberId, CancellationToken cancellation) =>
        ChangeAsync(circleId, memberId, async () =>
        {
            await phrases.RemoveAsync(circleId, phraseId, cancellation);
            writes.Record(new AuditNote(AuditAction.RuleRemoved, memberId) { CircleId = circleId, Id = phraseId });
            return true;
        }, cancellation);

    private Task<T> ChangeAsync<T>(Guid circleId, Guid memberId, Func<Task<T>> change, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            await writes.LockCircleAsync(circleId, cancellation);
            var (circle, _) = await access.FacilitatorAsync(circleId, memberId, cancellation);
            circle.RulesVersion++;
            return await change();
        }, cancellation);
}
