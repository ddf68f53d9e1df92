using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>Somebody with a duty has looked at something that is one's own.</summary>
/// <param name="By">Their name in the circle; null when they have no seat there.</param>
/// <param name="Circle">The circle's name now.</param>
/// <param name="Subject">Of a message, its sequence; of a report, its id; of a safety plan, why.</param>
public sealed record PrivateLook(DateTime At, AuditAction Action, LookReason Reason, string? By, string? Circle, string? Subject);
