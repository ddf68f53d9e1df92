using Microsoft.EntityFrameworkCore;
using SupportCircle.Contracts.Stories;
using SupportCircle.Data;
using SupportCircle.Data.Sealing;
using SupportCircle.Data.Stories;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Stories;

namespace SupportCircle.Web.Stories;

/// <summary>Which topics somebody would rather see folded, sealed under their own key.</summary>
internal sealed class OwnTopics(SupportDbContext db, WriteTransaction writes, SealedTexts texts, TopicFolds folds)
{
    public async Task<FoldedTopicsDetails> ReadAsync(Guid memberId, CancellationToken cancellation) =>
        new(await folds.OfAsync(memberId, cancellation));

    /// <exception cref="Refusal"><c>invalid</c> for a topic that there is not; <c>not_signed_in</c> when the account was erased a moment
    /// ago.</exception>
    public async Task WriteAsync(FoldedTopicsRequest request, Guid accountId, Guid memberId, CancellationToken cancellation)
    {
        var topics = TopicCatalogue.Join(request.Topics, StoryLimits.FoldedTopics);
        var bytes = topics is null ? null : await texts.CloseAsync(memberId, SealedField.Topics(memberId), topics, cancellation);
        await writes.RunAsync(async () =>
        {
            await writes.LockOwnAccountAsync(accountId, cancellation);
            await db.FoldedTopics.Where(f => f.MemberId == memberId).ExecuteDeleteAsync(cancellation);
            if (bytes is not null)
            {
                db.Add(new FoldedTopics { MemberId = memberId, SealedTopics = bytes });
            }
        }, cancellation);
    }
}
