using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Moderation;

namespace SupportCircle.Contracts.Moderation;

/// <summary>A note, a question to others who work on cases, or an opinion.</summary>
public sealed record CaseTextRequest
{
    [StringLength(ModerationLimits.NoteLength)]
    public required string Text { get; init; }
}
