namespace SupportCircle.Contracts.Moderation.Shifts;

/// <summary>What somebody has left for those who come next.</summary>
/// <param name="Text">Absent when it cannot be opened any more.</param>
/// <param name="Mine">Whether one may take it back.</param>
public sealed record HandOverNoteView(
    Guid Id, Guid CircleId, string CircleName, Colleague By, DateTime WrittenAt, string? Text, bool Mine);
