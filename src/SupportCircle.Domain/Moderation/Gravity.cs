using SupportCircle.Domain.Safety.Signals;

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

    public static CaseSeverity Of(SignalLevel level) => level switch
    {
        SignalLevel.Crisis or SignalLevel.Red => CaseSeverity.Urgent,
        SignalLevel.Amber => OfSignals,
        _ => CaseSeverity.Low,
    };

    /// <summary>What somebody who has looked takes it for is what counts.</summary>
    public static CaseSeverity Of(ModerationCase one)
    {
        if (one.SetLevel is { } set)
        {
            return Of(set);
        }

        var told = one.Reports == 0 ? CaseSeverity.Low : Of(one.Category);
        var found = one.SignalLevel is { } level ? Of(level) : one.Signals > 0 ? OfSignals : CaseSeverity.Low;
        var severity = found > told ? found : told;
        return one.Reports >= ManyReports && severity < CaseSeverity.High ? severity + 1 : severity;
    }
}
