using System.Globalization;

namespace SupportCircle.Domain.Moderation;

/// <summary>What somebody with a duty did, on its way into the audit log. It holds ids, never words.</summary>
/// <param name="ActorId">The member who did it; null for who has the command line or the log.</param>
public sealed record AuditNote(AuditAction Action, Guid? ActorId)
{
    /// <summary>The longest <see cref="Subject"/>, in characters.</summary>
    public const int SubjectLength = 64;

    public Guid? CircleId { get; init; }

    /// <summary>The member whom it was about, or whose words were read.</summary>
    public Guid? MemberId { get; init; }

    /// <summary>The thing that it was about: an id, a number or a name of this program's; see <see cref="AuditAction"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>The subject, when it is a number.</summary>
    public long Number
    {
        init => Subject = value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The subject, when it is an id.</summary>
    public Guid Id
    {
        init => Subject = value.ToString();
    }
}
