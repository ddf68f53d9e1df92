using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Conversation;
using SupportCircle.Domain.Moderation;
using SupportCircle.Domain.Moderation.Shifts;

namespace SupportCircle.Web.Moderation;

/// <summary>Settings under <c>Moderation</c>, looked at when the host starts.</summary>
internal sealed class ModerationOptions
{
    /// <summary>For how many days the evidence of a report is kept; of new reports, those that there are keep theirs.</summary>
    [Range(ModerationLimits.MinEvidenceDays, ModerationLimits.MaxEvidenceDays)]
    public int EvidenceDays { get; set; } = ModerationLimits.DefaultEvidenceDays;

    /// <summary>After how many days without a post of theirs somebody has gone quiet.</summary>
    [Range(ModerationLimits.MinQuietDays, ModerationLimits.MaxQuietDays)]
    public int QuietDays { get; set; } = ModerationLimits.DefaultQuietDays;

    /// <summary>After how many minutes it is told that nobody has answered a message.</summary>
    [Range(ModerationLimits.MinUnansweredMinutes, ModerationLimits.MaxUnansweredMinutes)]
    public int UnansweredMinutes { get; set; } = ModerationLimits.DefaultUnansweredMinutes;

    /// <summary>After how many seconds it is looked again what of that is to be told, and what has been answered.</summary>
    [Range(WitnessLimits.MinSeconds, WitnessLimits.MaxSeconds)]
    public int UnansweredEverySeconds { get; set; } = WitnessLimits.DefaultSeconds;

    /// <summary>From how many hard cases in 24 hours on somebody is reminded to pause.</summary>
    [Range(ShiftLimits.MinHardCasesADay, ShiftLimits.MaxHardCasesADay)]
    public int HardCasesADay { get; set; } = ShiftLimits.DefaultHardCasesADay;
}
