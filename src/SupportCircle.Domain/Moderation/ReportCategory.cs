namespace SupportCircle.Domain.Moderation;

/// <summary>Why somebody reports something.</summary>
public enum ReportCategory
{
    Unkind,
    Harassment,
    SexualContent,

    /// <summary>Tells what somebody else may not want told: names, addresses, what was said in confidence.</summary>
    PrivateDetails,

    Advertising,

    /// <summary>Nothing is wrong with it: whoever wrote it may need somebody.</summary>
    WorriedAboutThem,

    SomethingElse,
}
