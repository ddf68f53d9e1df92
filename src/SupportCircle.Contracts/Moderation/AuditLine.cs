using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>One line of the audit log, as administrators read it.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Actor">The display name of who did it; null for who has the command line, and once they are erased.</param>
/// <param name="Member">The display name of whom it was about; null when it was about nobody, and once they are erased.</param>
/// <param name="Circle">Its name now.</param>
/// <param name="Subject">An id, a number or a role; see <see cref="AuditAction"/>.</param>
/// <param name="Erased">Whether who and what are gone for good.</param>
public sealed record AuditLine(
    long Number, DateTime At, AuditAction Action, string? Actor, string? Member, string? Circle, string? Subject, bool Erased);
