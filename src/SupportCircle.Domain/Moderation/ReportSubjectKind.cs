namespace SupportCircle.Domain.Moderation;

/// <summary>What a report is about.</summary>
public enum ReportSubjectKind
{
    /// <summary>One message.</summary>
    Message,

    /// <summary>A person, as the circle knows them.</summary>
    Seat,

    /// <summary>What somebody says and does in a one-to-one thread.</summary>
    Thread,

    /// <summary>A warm note, which its receiver reports or the rules point to.</summary>
    Note,
}
