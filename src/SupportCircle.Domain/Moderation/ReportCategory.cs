namespace SupportCircle.Domain.Moderation;

/// <summary>Why somebody reports something. Their numbers are kept, in sets.</summary>
public enum ReportCategory
{
    Unkind = 0,
    Harassment = 1,
    SexualContent = 2,

    /// <summary>Tells what somebody else may not want told: names, addresses, what was said in confidence.</summary>
    PrivateDetails = 3,

    Advertising = 4,

    /// <summary>Nothing is wrong with it: whoever wrote it may need somebody.</summary>
    WorriedAboutThem = 5,

    SomethingElse = 6,
}
