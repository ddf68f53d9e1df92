namespace SupportCircle.Contracts.Administration.Team;

/// <summary>A circle, and who holds it.</summary>
/// <param name="Facilitators">Their member ids; nobody's when the circle is without.</param>
public sealed record TeamCircle(Guid Id, string Name, IReadOnlyList<Guid> Facilitators);
