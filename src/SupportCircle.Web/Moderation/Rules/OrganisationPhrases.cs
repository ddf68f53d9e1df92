using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Moderation.Rules;
using SupportCircle.Data;
using SupportCircle.Domain;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Rules;

namespace SupportCircle.Web.Moderation.Rules;

/// <summary>What the organisation watches for in all its circles; for administrators.</summary>
internal sealed class OrganisationPhrases(SupportDbContext db, WriteTransaction writes, WatchedPhrases phrases)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<PhraseView>> ListAsync(CancellationToken cancellation) =>
        await db.WatchedPhrases.Where(p => p.CircleId == null).OrderBy(p => p.CreatedAt).Select(WatchedPhrases.View)
            .ToListAsync(cancellation);

    /// <exception cref="Refusal"><c>invalid</c>, with the reason; <c>conflict</c> when there are as many as may be.</exception>
    public Task<PhraseView> AddAsync(PhraseRequest request, Guid memberId, CancellationToken cancellation) =>
        writes.RunAsync(async () =>
        {
            await RaiseVersionAsync(cancellation);
            var phrase = await phrases.AddAsync(circleId: null, request, memberId, cancellation);
            writes.Record(new AuditNote(AuditAction.RuleAdded, memberId) { Id = phrase.Id });
            return phrase;
        }, cancellation);

    /// <exception cref="Refusal"><c>not_found</c>.</exception>
    public Task RemoveAsync(Guid phraseId, Guid memberId, CancellationToken cancellation) => writes.RunAsync(async () =>
    {
        await RaiseVersionAsync(cancellation);
        await phrases.RemoveAsync(circleId: null, phraseId, cancellation);
        writes.Record(new AuditNote(AuditAction.RuleRemoved, memberId) { Id = phraseId });
    }, cancellation);

    // First, so that two who change them take turns. No circle waits: a post that is on its way meanwhile comes before.
    private async Task RaiseVersionAsync(CancellationToken cancellation)
    {
        var raised = await db.OrganisationRules.Where(rules => rules.Id == OrganisationRules.TheOne)
            .ExecuteUpdateAsync(set => set.SetProperty(rules => rules.Version, rules => rules.Version + 1), cancellation);
        if (raised == 0)
        {
            db.Add(new OrganisationRules { Version = 1 });
        }
    }
}
