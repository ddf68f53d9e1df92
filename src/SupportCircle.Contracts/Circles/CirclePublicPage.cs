namespace SupportCircle.Contracts.Circles;

/// <summary>A circle as it is before one joins.</summary>
/// <param name="Agreements">Those in force; accepted after joining.</param>
/// <param name="Facilitators">The names of those who hold it.</param>
/// <param name="Request">One's own request for a seat and what became of it; absent without one.</param>
public sealed record CirclePublicPage(
    CircleListing Circle, string Agreements, IReadOnlyList<string> Facilitators, MySeatRequest? Request);
