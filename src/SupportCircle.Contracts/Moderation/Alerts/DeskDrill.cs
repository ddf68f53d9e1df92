namespace SupportCircle.Contracts.Moderation.Alerts;

/// <summary>A drill that it is one's turn with: nobody is in danger. Whoever shows it says so (<c>PUT …/drills/{id}/sightings/{dashboard}</c>).</summary>
/// <param name="OnShift">Whether anybody is on shift for the circle.</param>
public sealed record DeskDrill(Guid Id, Guid CircleId, string CircleName, DateTime StartedAt, bool OnShift);
