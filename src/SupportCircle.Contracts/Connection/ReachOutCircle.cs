namespace SupportCircle.Contracts.Connection;

/// <summary>A circle of one's own and those in it who like to get warm notes.</summary>
/// <param name="Accepts">Whether one gets them there oneself.</param>
public sealed record ReachOutCircle(Guid CircleId, string CircleName, bool Accepts, IReadOnlyList<ReachOutPerson> People);

/// <summary>Somebody whom one can write to.</summary>
/// <param name="NoteAgainAt">When one can write them a note again; absent when at once.</param>
/// <param name="AppreciationAgainAt">When one can write them an appreciation again; absent when at once.</param>
public sealed record ReachOutPerson(Guid SeatId, string Name, DateTime? NoteAgainAt, DateTime? AppreciationAgainAt);
