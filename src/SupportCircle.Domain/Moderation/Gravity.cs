namespace SupportCircle.Domain.Moderation;

/// <summary>How soon somebody should look at a case: by what was reported, by how many, and by what the rules found.</summary>
internal static class Gravity
{
    /// <summary>How many people must have reported it for it to be taken more gravely than what they say.</summary>
    private const int ManyReports = 3;

    /// <summary>What nobody but the rules points to.</summary>
    private const CaseSeverity OfSignals = CaseSeverity.Medium;

    public static CaseSeverity Of(ReportCategory category) => category switch
    {
        ReportCategory.WorriedAboutThem => CaseSeverity.Urgent,
        ReportCategory.Harassment or ReportCategory.SexualContent or ReportCategory.PrivateDetails => CaseSeverity.High,
        ReportCategory.Unkind or ReportCategory.SomethingElse => CaseSeverity.Medium,
        _ => CaseSeverity.Low,
    };

    /// <param name="category">Of the gravest report; without a meaning when there is none.</param>
    public static CaseSeverity Of(ReportCategory category, int reports, int signals)
    {
        var told = reports == 0 ? CaseSeverity.Low : Of(category);
        var severity = signals > 0 && told < OfSignals ? OfSignals : told;
        return reports >= ManyReports && severity < CaseSeverity.High ? severity + 1 : severity;
    }
}
