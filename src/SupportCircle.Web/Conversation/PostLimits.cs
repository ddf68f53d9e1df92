using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Conversation;

/// <summary>
/// How fast one may speak and ask: by member, and by network address for as many members as a full circle has.
/// </summary>
internal sealed class PostLimits(IConfiguration configuration, TimeProvider time)
{
    private const int MembersPerAddress = 20;
    private const int AsksPerPost = 10;
    private const int PostsPerSearch = 4;

    private readonly TokenBuckets<Guid> _posts = Buckets<Guid>(configuration, time, 1);
    private readonly TokenBuckets<Guid> _searches = Buckets<Guid>(configuration, time, 1.0 / PostsPerSearch);
    private readonly TokenBuckets<Guid> _asks = Buckets<Guid>(configuration, time, AsksPerPost);
    private readonly TokenBuckets<string> _addresses = Buckets<string>(configuration, time, MembersPerAddress);

    /// <summary>Counts a post, an edit or a deletion.</summary>
    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void TakePost(Guid memberId, string address)
    {
        _posts.Take(memberId);
        _addresses.Take(address);
    }

    /// <summary>Counts an entry into a circle, or a note of how far one has read.</summary>
    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void TakeAsk(Guid memberId) => _asks.Take(memberId);

    /// <summary>Counts a search, which opens thousands of messages.</summary>
    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void TakeSearch(Guid memberId) => _searches.Take(memberId);

    private static TokenBuckets<TKey> Buckets<TKey>(IConfiguration configuration, TimeProvider time, double times)
        where TKey : notnull => new(
            configuration.GetValue("RateLimits:PostBurst", 20) * times,
            configuration.GetValue("RateLimits:PostsPerMinute", 120) * times,
            time);
}
