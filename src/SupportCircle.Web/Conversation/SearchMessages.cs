using SupportCircle.Contracts.Conversation;
using SupportCircle.Data.Circles;
using SupportCircle.Data.Conversation;
using SupportCircle.Domain;
using SupportCircle.Domain.Conversation;

namespace SupportCircle.Web.Conversation;

/// <summary>Looks for words in a circle's conversation, for whoever may read it. What was sought is not noted anywhere.</summary>
internal sealed class SearchMessages(CircleAccess access, MessageSearch search, PostLimits limits)
{
    /// <exception cref="Refusal"><c>not_found</c>, <c>agreements_required</c>, <c>invalid</c>, <c>too_many_requests</c>.</exception>
    public async Task<SearchAnswer> RunAsync(
        Guid circleId, SearchRequest request, Guid memberId, CancellationToken cancellation)
    {
        limits.TakeSearch(memberId);
        if (request.Before < 1)
        {
            throw Refusal.Invalid("before", "From 1.");
        }

        var seat = await access.ReaderAsync(circleId, memberId, cancellation);
        var words = SearchWords.Parse(request.Words, "words");
        var before = Math.Min(request.Before ?? long.MaxValue, seat.Circle.LastSequence + 1);
        var found = await search.FindAsync(seat, words, before, cancellation);
        return new SearchAnswer([.. found.Hits.Select(message => message.View())], found.Before, found.LookedBackTo);
    }
}
