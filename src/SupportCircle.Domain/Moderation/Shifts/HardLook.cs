namespace SupportCircle.Domain.Moderation.Shifts;

/// <summary>
/// Somebody has read what is in a grave case, for the first time on that day. It is there to see when somebody has too much,
/// and to measure nobody by.
/// </summary>
public sealed class HardLook
{
    public required Guid MemberId { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>The UTC day, by its midnight.</summary>
    public required DateTime Day { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Of the case at that moment.</summary>
    public required CaseSeverity Severity { get; init; }

    public static bool IsHard(CaseSeverity severity) => severity >= CaseSeverity.High;
}
