namespace SupportCircle.Contracts.Moderation;

/// <summary>Something has happened to a case that one may see: read it again. It may be lost on the way.</summary>
public sealed record CaseChanged(Guid CaseId, Guid CircleId, int Version);
