using SupportCircle.Domain;
using SupportCircle.Web.Operations;

namespace SupportCircle.Web.Moderation;

/// <summary>How often a member may report something: each report keeps a copy.</summary>
internal sealed class ReportLimits(IConfiguration configuration, TimeProvider time)
{
    private readonly TokenBuckets<Guid> _reports = TokenBuckets<Guid>.Hourly(configuration.GetValue("RateLimits:ReportsPerHour", 30), time);

    /// <exception cref="Refusal"><c>too_many_requests</c>.</exception>
    public void Take(Guid memberId) => _reports.Take(memberId);
}
