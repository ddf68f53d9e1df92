using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation.Alerts;

namespace SupportCircle.Contracts.Administration;

/// <summary>Sets how long each step of an alert waits; see <see cref="EscalationDetails"/>. For alerts from then on.</summary>
public sealed record EscalationRequest
{
    /// <summary>Of what was read: with another one it is a conflict.</summary>
    public required int Version { get; init; }

    [Range(AlertLimits.MinMinutes, AlertLimits.MaxMinutes)]
    public required int FacilitatorsMinutes { get; init; }

    [Range(AlertLimits.MinMinutes, AlertLimits.MaxMinutes)]
    public required int AdministratorsMinutes { get; init; }

    /// <summary>Kept for later also while there is no mail.</summary>
    [Range(AlertLimits.MinMinutes, AlertLimits.MaxMinutes)]
    public required int MailMinutes { get; init; }

    public required bool SendsMail { get; init; }
}
