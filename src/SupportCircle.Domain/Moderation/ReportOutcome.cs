namespace SupportCircle.Domain.Moderation;

/// <summary>What came of a report.</summary>
public enum ReportOutcome
{
    ActionTaken,
    NoAction,

    /// <summary>Others look after it: the organisation, or help from outside.</summary>
    PassedOn,
}
