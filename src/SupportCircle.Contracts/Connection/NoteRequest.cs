using System.ComponentModel.DataAnnotations;
using SupportCircle.Domain.Connection;

namespace SupportCircle.Contracts.Connection;

/// <summary>A warm note to somebody of the circle.</summary>
public sealed record NoteRequest
{
    /// <summary>Made by the client; the same one again gives the first one's receipt.</summary>
    public required Guid ClientNoteId { get; init; }

    /// <summary>To whom.</summary>
    public required Guid SeatId { get; init; }

    public required WarmNoteKind Kind { get; init; }

    [Required]
    public required string Body { get; init; }
}
