using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Circles;

/// <summary>How often a member may ask for seats, and how many mails that is worth to a circle's facilitators.</summary>
internal sealed class RequestLimits(IConfiguration configuration, TimeProvider time)
{
    private const int MailsPerHour = 4;

    private readonly TokenBuckets<Guid> _requests = TokenBuckets<Guid>.Hourly(configuration.GetValue("RateLimits:RequestsPerHour", 12), time);
    private readonly TokenBuckets<Guid> _mails = TokenBuckets<Guid>.Hourly(MailsPerHour, time);

    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void Take(Guid memberId) => _requests.Take(memberId);

    /// <summary>Whether the facilitators of this circle are told of a request by mail; they see it in any case.</summary>
    public bool TakeMail(Guid circleId) => _mails.TryTake(circleId) is null;
}
