namespace SupportCircle.Contracts.Administration;

/// <summary>Who runs this installation and how to reach them; what was not said is left out.</summary>
/// <param name="Phone">As it is written, not as it is dialled.</param>
/// <param name="Website">Begins with <c>https://</c>.</param>
public sealed record OrganisationDetails(string? Name, string? Email, string? Phone, string? Website);
