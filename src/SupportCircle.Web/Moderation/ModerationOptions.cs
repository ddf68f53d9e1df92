using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Web.Moderation;

/// <summary>Settings under <c>Moderation</c>, looked at when the host starts.</summary>
internal sealed class ModerationOptions
{
    /// <summary>For how many days the evidence of a report is kept; of new reports, those that there are keep theirs.</summary>
    [Range(ModerationLimits.MinEvidenceDays, ModerationLimits.MaxEvidenceDays)]
    public int EvidenceDays { get; set; } = ModerationLimits.DefaultEvidenceDays;
}
